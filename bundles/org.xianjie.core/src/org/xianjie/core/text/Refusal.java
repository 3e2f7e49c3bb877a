package org.xianjie.core.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something was refused for reasons that a person can understand and act on. Nothing was changed;
 * the transaction of the caller is rolled back.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Message> reasons;

  /** Creates a refusal with all reasons, at least one. */
  public Refusal(List<Message> reasons) {
    super(reasons.stream().map(Message::key).collect(Collectors.joining(", ")));
    this.reasons = List.copyOf(reasons);
  }

  /** Creates a refusal with one reason. */
  public Refusal(Message reason) {
    this(List.of(reason));
  }

  /** Returns every reason. */
  public List<Message> reasons() {
    return reasons;
  }

  /** Returns all reasons in one language, a line each. */
  public String text(Locale locale) {
    return reasons.stream().map(r -> r.text(locale)).collect(Collectors.joining("\n"));
  }
}

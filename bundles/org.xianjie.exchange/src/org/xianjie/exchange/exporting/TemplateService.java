package org.xianjie.exchange.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.text.Labels;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.table.TableFormat;
import org.xianjie.exchange.table.TableWriter;

/**
 * Writes an empty import file: the header, a row that says what each column takes (an import skips
 * it, because it begins with {@code #}) and one example row.
 */
public final class TemplateService {
  private static final int EXAMPLE_HOUR = 9;

  private final Kernel kernel;

  /** Creates the service over an open database. */
  public TemplateService(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Writes the file; fields that the system computes have no column.
   *
   * @throws Refusal if the type is unknown or the file name has no known ending
   * @throws UncheckedIOException if the file can not be written
   */
  public void write(Caller caller, String type, Path file) {
    RecordDescriptor<?> descriptor =
        kernel
            .records()
            .catalogue()
            .find(type)
            .orElseThrow(
                () -> new Refusal(Message.of(TemplateService.class, "type.unknown", type)));
    List<Object> header = new ArrayList<>(List.of("code"));
    List<Object> help = new ArrayList<>(List.of("# " + codeHelp(caller.locale(), descriptor)));
    List<Object> example = new ArrayList<>(List.of(exampleCode(caller, descriptor)));
    for (FieldDescriptor field : descriptor.fields()) {
      if (!field.computed()) {
        header.add(field.name());
        help.add(help(caller.locale(), field));
        example.add(example(caller, field));
      }
    }
    try (TableWriter writer = TableFormat.of(file).writer(file, type)) {
      writer.row(header);
      writer.row(help);
      writer.row(example);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String codeHelp(Locale locale, RecordDescriptor<?> descriptor) {
    boolean generated = !descriptor.declaration().prefix().isEmpty();
    return Labels.of(TemplateService.class)
        .text(locale, generated ? "code.generated" : "code.required");
  }

  private String exampleCode(Caller caller, RecordDescriptor<?> descriptor) {
    return descriptor.declaration().prefix().isEmpty() ? existing(caller, descriptor.name()) : "";
  }

  private String help(Locale locale, FieldDescriptor field) {
    Labels labels = Labels.of(TemplateService.class);
    String kind = labels.text(locale, "kind." + field.kind().name());
    String values =
        field.constants().stream()
            .map(c -> c.name() + " " + Labels.of(c.getDeclaringClass()).constant(locale, c))
            .collect(Collectors.joining(" | "));
    String target =
        field.target().map(type -> kernel.records().catalogue().of(type).label(locale)).orElse("");
    String text = field.label(locale) + ": " + kind + " " + values + target;
    return text.strip() + (field.required() ? " *" : "");
  }

  private Object example(Caller caller, FieldDescriptor field) {
    var today = kernel.clock().now().toLocalDate();
    return switch (field.kind()) {
      case TEXT, LONG_TEXT -> text(caller.locale(), field);
      case INTEGER -> 1L;
      case DECIMAL -> BigDecimal.ONE;
      case DATE -> today;
      case DATETIME -> today.atTime(EXAMPLE_HOUR, 0);
      case BOOLEAN -> "false";
      case CHOICE, CHOICES -> field.constants().getFirst().name();
      case REFERENCE, REFERENCES ->
          existing(caller, kernel.records().catalogue().of(field.target().orElseThrow()).name());
    };
  }

  private static String text(Locale locale, FieldDescriptor field) {
    String text = Labels.of(TemplateService.class).text(locale, "example.text");
    int most = field.maximumLength();
    return most > 0 && text.length() > most ? text.substring(0, most) : text;
  }

  private String existing(Caller caller, String type) {
    if (!kernel.access().holds(caller, Permissions.read(type))) {
      return "";
    }
    // The last code is the one furthest down: a village rather than a province.
    ListRequest last = ListRequest.of(type, 1).orderBy("code", true);
    return kernel.records().list(caller, last).records().stream()
        .map(RecordView::code)
        .findFirst()
        .orElse("");
  }
}

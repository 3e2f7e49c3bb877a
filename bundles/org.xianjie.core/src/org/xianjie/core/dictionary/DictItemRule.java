package org.xianjie.core.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** The code of an item fits into a list and is unique in its dictionary. */
@Component(service = RecordRule.class)
public final class DictItemRule implements RecordRule<DictItem> {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  @Override
  public Class<DictItem> type() {
    return DictItem.class;
  }

  @Override
  public List<Message> check(RuleContext<DictItem> context) {
    DictItem item = context.record();
    List<Message> problems = new ArrayList<>();
    if (!CODE.matcher(item.getItem()).matches()) {
      problems.add(Message.of(DictItem.class, "dict-item.refused.code", item.getItem()));
    }
    boolean twice =
        context
            .session()
            .list(
                RecordQuery.of(DictItem.class)
                    .where("dict.code", item.getDict().getCode())
                    .where("item", item.getItem()))
            .stream()
            .anyMatch(other -> other != item);
    if (twice) {
      problems.add(
          Message.of(
              DictItem.class, "dict-item.refused.twice", item.getDict().getCode(), item.getItem()));
    }
    return problems;
  }
}

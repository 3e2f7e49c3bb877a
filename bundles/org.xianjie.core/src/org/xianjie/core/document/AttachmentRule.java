package org.xianjie.core.document;

import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Nobody types an attachment: its content must be there. */
@Component(service = RecordRule.class)
public final class AttachmentRule implements RecordRule<Attachment> {
  @Override
  public Class<Attachment> type() {
    return Attachment.class;
  }

  @Override
  public List<Message> check(RuleContext<Attachment> context) {
    String digest = context.record().getSha256();
    return digest != null && Attachments.isStored(context.session(), digest)
        ? List.of()
        : List.of(
            Message.of(
                Attachment.class,
                "attachment.refused.content",
                Objects.requireNonNullElse(digest, "")));
  }
}

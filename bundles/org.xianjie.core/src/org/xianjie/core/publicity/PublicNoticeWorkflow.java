package org.xianjie.core.publicity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.meeting.ResolutionState;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * DRAFT → PRIVACY_CHECKED → PUBLISHED → (OBJECTED → RESOLVED)* → EXPIRED or WITHDRAWN (domain.md
 * §3.3). A notice goes up on all its boards at once; the duty lists need all three (domain.md
 * §5.3). Objections move it by themselves, the end of the period by the system.
 */
@Component(service = WorkflowProvider.class)
public final class PublicNoticeWorkflow implements WorkflowProvider<PublicNotice> {
  private static final String RESOLUTION = Resolution.class.getAnnotation(RecordType.class).name();

  private final PrivacyFilter filter = new PrivacyFilter();
  private final Workflow<PublicNotice, NoticeState> workflow =
      Workflow.of(
          PublicNotice.class,
          NoticeState.class,
          NoticeState.DRAFT,
          NoticeState.PRIVACY_CHECKED,
          NoticeState.PUBLISHED,
          NoticeState.EXPIRED);

  /** Builds the table of actions. */
  public PublicNoticeWorkflow() {
    workflow
        .action("check", Set.of(NoticeState.DRAFT), NoticeState.PRIVACY_CHECKED)
        .guard(this::nothingPrivate);
    workflow.action("revise", Set.of(NoticeState.PRIVACY_CHECKED), NoticeState.DRAFT);
    workflow
        .action("publish", Set.of(NoticeState.PRIVACY_CHECKED), NoticeState.PUBLISHED)
        .guard(this::nothingPrivate)
        .guard(PublicNoticeWorkflow::everyBoard)
        .guard(PublicNoticeWorkflow::notOver)
        .guard(PublicNoticeWorkflow::decided)
        .effect(PublicNoticeWorkflow::publish);
    workflow
        .action(
            "withdraw",
            EnumSet.complementOf(EnumSet.of(NoticeState.EXPIRED, NoticeState.WITHDRAWN)),
            NoticeState.WITHDRAWN)
        .asks(ActionInput.text("reason"))
        .effect(
            context -> context.record().setWithdrawReason(context.required("reason", String.class)))
        .effect(context -> announce(context, "notice.withdrawn"));
    workflow
        .action(
            "expire", EnumSet.of(NoticeState.PUBLISHED, NoticeState.RESOLVED), NoticeState.EXPIRED)
        .bySystem()
        .guard(PublicNoticeWorkflow::over)
        .effect(context -> announce(context, "notice.expired"));
  }

  private Optional<Message> nothingPrivate(ActionContext<PublicNotice> context) {
    PublicNotice notice = context.record();
    String contact = notice.getOrganization().getContact();
    List<String> official = contact == null ? List.of() : List.of(contact);
    return filter.find(notice.getTitle() + "\n" + notice.getBody(), official).stream()
        .findFirst()
        .map(
            finding ->
                Message.of(
                    PublicNotice.class,
                    "public-notice.refused.privacy",
                    finding.matter(),
                    finding.excerpt()));
  }

  private static Optional<Message> everyBoard(ActionContext<PublicNotice> context) {
    PublicNotice notice = context.record();
    Set<BoardType> missing = notice.getKind().requiredBoards();
    missing.removeAll(notice.boards());
    return missing.stream()
        .findFirst()
        .map(board -> Message.of(PublicNotice.class, "public-notice.refused.boards", board));
  }

  private static Optional<Message> notOver(ActionContext<PublicNotice> context) {
    LocalDate last = context.record().getValidTo();
    return last.isBefore(context.at().toLocalDate())
        ? Optional.of(Message.of(PublicNotice.class, "public-notice.refused.past", last))
        : Optional.empty();
  }

  private static Optional<Message> over(ActionContext<PublicNotice> context) {
    LocalDate last = context.record().getValidTo();
    return last.isBefore(context.at().toLocalDate())
        ? Optional.empty()
        : Optional.of(Message.of(PublicNotice.class, "public-notice.refused.not.over", last));
  }

  private static Optional<Message> decided(ActionContext<PublicNotice> context) {
    return resolution(context)
        .filter(resolution -> resolution.getState() == ResolutionState.PROPOSED)
        .map(
            resolution ->
                Message.of(
                    PublicNotice.class, "public-notice.refused.undecided", resolution.getCode()));
  }

  private static void publish(ActionContext<PublicNotice> context) {
    PublicNotice notice = context.record();
    notice.setPublishedAt(context.at());
    LocalDate first = context.at().toLocalDate();
    LocalDate from = notice.getValidFrom().isBefore(first) ? first : notice.getValidFrom();
    resolution(context).ifPresent(resolution -> resolution.markPublished(from));
    announce(context, "notice.published");
  }

  private static Optional<Resolution> resolution(ActionContext<PublicNotice> context) {
    PublicNotice notice = context.record();
    return RESOLUTION.equals(notice.getSubjectType())
        ? context.session().find(Resolution.class, notice.getSubjectCode())
        : Optional.empty();
  }

  private static void announce(ActionContext<PublicNotice> context, String event) {
    context.events().publish(event, context.record(), payload(context.record()));
  }

  /** What consumers learn about a notice. */
  static Map<String, String> payload(PublicNotice notice) {
    return Map.of(
        "kind", notice.getKind().name(),
        "subjectType", notice.getSubjectType() == null ? "" : notice.getSubjectType(),
        "subjectCode", notice.getSubjectCode() == null ? "" : notice.getSubjectCode());
  }

  @Override
  public Class<PublicNotice> type() {
    return PublicNotice.class;
  }

  @Override
  public Workflow<PublicNotice, ?> workflow() {
    return workflow;
  }
}

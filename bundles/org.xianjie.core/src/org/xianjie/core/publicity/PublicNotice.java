package org.xianjie.core.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/**
 * A public notice 公示 on one or more boards (domain.md §3.2; S2 H5¶3, H6¶2). It passes the privacy
 * filter before it is published; every notice can be objected to.
 */
@Entity
@Table(name = "public_notice")
@RecordType(
    name = "public-notice",
    prefix = "PN",
    title = "title",
    columns = {"title", "kind", "scope", "boardType", "validFrom", "validTo", "state"},
    searchable = {"title"})
public class PublicNotice extends AbstractRecord {
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "notice_kind", nullable = false, length = 24)
  private NoticeKind kind;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String title;

  @SortKeyOf("title")
  @Column(length = 760)
  private String titleSortKey;

  @LongText
  @NotBlank
  @Column(nullable = false, length = 8000)
  private String body;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "scope_id", nullable = false)
  private Region scope;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id", nullable = false)
  private Organization organization;

  @Choices(BoardType.class)
  @NotBlank
  @Column(nullable = false, length = 60)
  private String boardType;

  @Alias({"from"})
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias({"to"})
  @NotNull
  @Column(nullable = false)
  private LocalDate validTo;

  @Column(length = 64)
  private String subjectType;

  @Column(length = 64)
  private String subjectCode;

  @Computed private LocalDateTime publishedAt;

  @Computed
  @LongText
  @Column(length = 400)
  private String withdrawReason;

  @State
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private NoticeState state = NoticeState.DRAFT;

  /** Creates an empty record; the kernel or the caller fills it. */
  public PublicNotice() {}

  /** Returns what it is about. */
  public NoticeKind getKind() {
    return kind;
  }

  /** Sets what it is about. */
  public void setKind(NoticeKind kind) {
    this.kind = kind;
  }

  /** Returns the title. */
  public String getTitle() {
    return title;
  }

  /** Sets the title. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Returns the text. */
  public String getBody() {
    return body;
  }

  /** Sets the text. */
  public void setBody(String body) {
    this.body = body;
  }

  /** Returns the region for which it is published. */
  public Region getScope() {
    return scope;
  }

  /** Sets the region for which it is published. */
  public void setScope(Region scope) {
    this.scope = scope;
  }

  /** Returns the organization that publishes. */
  public Organization getOrganization() {
    return organization;
  }

  /** Sets the organization that publishes. */
  public void setOrganization(Organization organization) {
    this.organization = organization;
  }

  /** Returns the boards, semicolon-separated. */
  public String getBoardType() {
    return boardType;
  }

  /** Sets the boards, semicolon-separated. */
  public void setBoardType(String boardType) {
    this.boardType = boardType;
  }

  /** Returns the first day it hangs. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Sets the first day it hangs. */
  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  /** Returns the last day it hangs. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Sets the last day it hangs. */
  public void setValidTo(LocalDate validTo) {
    this.validTo = validTo;
  }

  /** Returns the record type of what is published, or null. */
  public String getSubjectType() {
    return subjectType;
  }

  /** Sets the record type of what is published, or null. */
  public void setSubjectType(String subjectType) {
    this.subjectType = subjectType;
  }

  /** Returns the business code of what is published, or null. */
  public String getSubjectCode() {
    return subjectCode;
  }

  /** Sets the business code of what is published, or null. */
  public void setSubjectCode(String subjectCode) {
    this.subjectCode = subjectCode;
  }

  /** Returns when it was published on all its boards at once, or null. */
  public LocalDateTime getPublishedAt() {
    return publishedAt;
  }

  /** Sets when it was published on all its boards at once, or null. */
  void setPublishedAt(LocalDateTime publishedAt) {
    this.publishedAt = publishedAt;
  }

  /** Returns why it was withdrawn, or null. */
  public String getWithdrawReason() {
    return withdrawReason;
  }

  /** Sets why it was withdrawn, or null. */
  void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }

  /** Returns the state. */
  public NoticeState getState() {
    return state;
  }

  /** Sets the state. */
  void setState(NoticeState state) {
    this.state = state;
  }

  /** Returns the boards. */
  public Set<BoardType> boards() {
    Set<BoardType> boards = EnumSet.noneOf(BoardType.class);
    for (String board : boardType.split(";")) {
      boards.add(BoardType.valueOf(board.strip()));
    }
    return boards;
  }

  /** Tells whether it hangs, so that it can be objected to. */
  public boolean isPublic() {
    return state == NoticeState.PUBLISHED
        || state == NoticeState.OBJECTED
        || state == NoticeState.RESOLVED;
  }

  @Override
  protected String locate() {
    return scope.getCode();
  }
}

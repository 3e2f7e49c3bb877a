package org.xianjie.responsibility.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.responsibility.need.Need;

/** What the household says about the result 群众评价 (domain.md §5.1). */
@Entity
@Table(name = "need_rating")
@RecordType(
    name = "need-rating",
    prefix = "NR",
    columns = {"need", "score", "channel", "ratedAt", "ratedBy"},
    searchable = {"code"})
public class NeedRating extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "need_id", nullable = false)
  private Need need;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private RatingScore score;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private RatingChannel channel;

  @Encrypted
  @LongText
  @Column(length = 2100)
  private String reason;

  @NotNull
  @Column(nullable = false)
  private LocalDateTime ratedAt;

  @Alias("by")
  @Computed
  @Column(nullable = false, length = 64)
  private String ratedBy;

  /** Creates an empty record; the kernel or the caller fills it. */
  public NeedRating() {}

  /** Returns the need. */
  public Need getNeed() {
    return need;
  }

  /** Sets the need. */
  public void setNeed(Need need) {
    this.need = need;
  }

  /** Returns the score. */
  public RatingScore getScore() {
    return score;
  }

  /** Sets the score. */
  public void setScore(RatingScore score) {
    this.score = score;
  }

  /** Returns how it came in. */
  public RatingChannel getChannel() {
    return channel;
  }

  /** Sets how it came in. */
  public void setChannel(RatingChannel channel) {
    this.channel = channel;
  }

  /** Returns why, stored encrypted. */
  public String getReason() {
    return reason;
  }

  /** Sets why, stored encrypted. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Returns when the household rated. */
  public LocalDateTime getRatedAt() {
    return ratedAt;
  }

  /** Sets when the household rated. */
  public void setRatedAt(LocalDateTime ratedAt) {
    this.ratedAt = ratedAt;
  }

  /** Returns the account that took the rating: neither owner nor collector. */
  public String getRatedBy() {
    return ratedBy;
  }

  /** Remembers who took the rating. */
  public void takenBy(String account) {
    ratedBy = account;
  }

  @Override
  protected String locate() {
    return need.getRegionCode();
  }
}

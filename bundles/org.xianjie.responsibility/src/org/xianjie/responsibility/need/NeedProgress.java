package org.xianjie.responsibility.need;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.State;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.SolutionResult;

/** How far the handling of a need has come; only actions change it (domain.md §5.2). */
@MappedSuperclass
public abstract class NeedProgress extends NeedClock {
  @Group("handling")
  @State
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private NeedState state;

  @Computed
  @Column(nullable = false)
  private boolean onSpot;

  @Computed private LocalDateTime verifiedAt;

  @Computed private LocalDateTime solvedAt;

  @Computed private Integer cycleDays;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(name = "solution_result", length = 16)
  private SolutionResult result;

  @Computed private LocalDateTime feedbackAt;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private RatingScore rating;

  @Computed private LocalDateTime ratedAt;

  @Computed private LocalDateTime closedAt;

  @Computed private LocalDateTime suspendedAt;

  @Computed private LocalDate suspendedUntil;

  @Computed
  @Column(nullable = false)
  private int suspendedDays;

  @Computed
  @Column(nullable = false)
  private int refusals;

  @Computed private LocalDateTime rejectedAt;

  @Computed private LocalDateTime objectedAt;

  @Computed private LocalDateTime endedAt;

  /** Returns the state. */
  public NeedState getState() {
    return state;
  }

  /** Returns whether it was solved on the spot. */
  public boolean isOnSpot() {
    return onSpot;
  }

  /** Returns when it was verified, or null. */
  public LocalDateTime getVerifiedAt() {
    return verifiedAt;
  }

  /** Returns when it was solved and the household did not object, or null. */
  public LocalDateTime getSolvedAt() {
    return solvedAt;
  }

  /** Returns the calendar days from receipt to the solution; null before it. */
  public Integer getCycleDays() {
    return cycleDays;
  }

  /** Returns the result told to the household, or null. */
  public SolutionResult getResult() {
    return result;
  }

  /** Returns when the household was told the result last, or null. */
  public LocalDateTime getFeedbackAt() {
    return feedbackAt;
  }

  /** Returns the rating of the result, or null. */
  public RatingScore getRating() {
    return rating;
  }

  /** Returns when the result was rated, or null. */
  public LocalDateTime getRatedAt() {
    return ratedAt;
  }

  /** Returns when it was closed, or null. */
  public LocalDateTime getClosedAt() {
    return closedAt;
  }

  /** Returns since when it is suspended, or null. */
  public LocalDateTime getSuspendedAt() {
    return suspendedAt;
  }

  /** Returns until which day it is suspended, or null. */
  public LocalDate getSuspendedUntil() {
    return suspendedUntil;
  }

  /** Returns the calendar days it was suspended so far. */
  public int getSuspendedDays() {
    return suspendedDays;
  }

  /** Returns how often an owner refused it. */
  public int getRefusals() {
    return refusals;
  }

  /** Returns when it was rejected, or null. */
  public LocalDateTime getRejectedAt() {
    return rejectedAt;
  }

  /** Returns when the household objected to the rejection, or null. */
  public LocalDateTime getObjectedAt() {
    return objectedAt;
  }

  /** Returns when it was withdrawn or merged, or null. */
  public LocalDateTime getEndedAt() {
    return endedAt;
  }

  /** The facts are confirmed. */
  public void verify(LocalDateTime at) {
    verifiedAt = at;
  }

  /** The household is told a result; only SOLVED counts as solved (K-11). */
  public void tell(LocalDateTime at, SolutionResult told, boolean spot) {
    feedbackAt = at;
    result = told;
    onSpot |= spot;
    if (told == SolutionResult.SOLVED) {
      solvedAt = at;
      measureCycle();
    }
  }

  /**
   * Fills in what follows from the times of an imported history: a solution is told, and telling or
   * rejecting is a first response.
   */
  void completeHistory() {
    if (solvedAt != null) {
      result = result == null ? SolutionResult.SOLVED : result;
      feedbackAt = feedbackAt == null ? solvedAt : feedbackAt;
    }
    if (result == SolutionResult.SOLVED && solvedAt == null) {
      solvedAt = feedbackAt;
    }
    repliedBy(feedbackAt);
    repliedBy(rejectedAt);
  }

  /** Computes the calendar days to the solution (K-12). */
  void measureCycle() {
    cycleDays = solvedAt == null ? null : daysUntil(solvedAt);
  }

  /** Returns the calendar days from receipt. */
  public int daysUntil(LocalDateTime at) {
    return (int) ChronoUnit.DAYS.between(getReceivedAt().toLocalDate(), at.toLocalDate());
  }

  /** The household rates the result. */
  public void rate(LocalDateTime at, RatingScore score) {
    ratedAt = at;
    rating = score;
  }

  /** The matter is closed. */
  public void close(LocalDateTime at) {
    closedAt = at;
  }

  /** The household says that it is not solved: the result does not count any more. */
  public void reopen() {
    solvedAt = null;
    cycleDays = null;
    result = null;
    rating = null;
    ratedAt = null;
    closedAt = null;
  }

  /** Waits for money or season. */
  public void suspend(LocalDateTime at, LocalDate until) {
    suspendedAt = at;
    suspendedUntil = until;
  }

  /** Goes on after waiting. */
  public void resume(LocalDateTime at) {
    suspendedDays += (int) ChronoUnit.DAYS.between(suspendedAt.toLocalDate(), at.toLocalDate());
    suspendedAt = null;
    suspendedUntil = null;
  }

  /** An owner refused it. */
  public void refuse() {
    refusals++;
  }

  /** It is not a need, or not one of ours. */
  public void reject(LocalDateTime at) {
    rejectedAt = at;
  }

  /** The household objects to the rejection. */
  public void object(LocalDateTime at) {
    objectedAt = at;
  }

  /** It was withdrawn or merged. */
  public void end(LocalDateTime at) {
    endedAt = at;
  }
}

package org.xianjie.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One row of the outbox: what happened to which record (domain.md §11.3). */
@Entity
@Table(name = "domain_event")
public class DomainEvent {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Id
  @SequenceGenerator(name = "event", sequenceName = "event_sequence", allocationSize = 500)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event")
  private Long id;

  @Column(name = "event_type", nullable = false, length = 64)
  private String type;

  @Column(nullable = false)
  private LocalDateTime happenedAt;

  @Column(nullable = false, length = 64)
  private String subjectType;

  @Column(nullable = false, length = 64)
  private String subjectCode;

  @Column(nullable = false, length = 16)
  private String regionCode;

  @Lob
  @Column(nullable = false)
  private String payload;

  @Column(nullable = false)
  private boolean delivered;

  protected DomainEvent() {}

  /** Creates an event. */
  public DomainEvent(
      String type,
      LocalDateTime happenedAt,
      String subjectType,
      String subjectCode,
      String regionCode,
      String payload) {
    this.type = type;
    this.happenedAt = happenedAt;
    this.subjectType = subjectType;
    this.subjectCode = subjectCode;
    this.regionCode = regionCode;
    this.payload = payload;
  }

  /** Returns the order of happening. */
  public Long getId() {
    return id;
  }

  /** Returns the event type. */
  public String getType() {
    return type;
  }

  /** Returns the business time. */
  public LocalDateTime getHappenedAt() {
    return happenedAt;
  }

  /** Returns the record type name of the subject. */
  public String getSubjectType() {
    return subjectType;
  }

  /** Returns the business code of the subject. */
  public String getSubjectCode() {
    return subjectCode;
  }

  /** Returns the region of the subject. */
  public String getRegionCode() {
    return regionCode;
  }

  /** Returns the payload as a JSON object. */
  public String getPayload() {
    return payload;
  }

  /** Returns a value of the payload; empty when it has none under the key. */
  public Optional<String> value(String key) {
    JsonNode found = JSON.readTree(payload).path(key);
    return found.isMissingNode() ? Optional.empty() : Optional.of(found.asString());
  }

  /** Tells whether every consumer installed at the time has taken it. */
  public boolean isDelivered() {
    return delivered;
  }

  /** Remembers that every consumer has taken it. */
  public void markDelivered() {
    delivered = true;
  }
}

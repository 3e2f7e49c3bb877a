package org.xianjie.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Remembers that a consumer has taken an event, in the consumer's transaction. */
@Entity
@Table(name = "event_consumption")
public class Consumption {
  @Id
  @Column(length = 160)
  private String consumption;

  protected Consumption() {}

  /** Creates the memory of one consumption. */
  public Consumption(String consumer, long event) {
    this.consumption = key(consumer, event);
  }

  /** Returns the key of a consumption. */
  public static String key(String consumer, long event) {
    return consumer + "#" + event;
  }

  /** Returns consumer and event. */
  public String getConsumption() {
    return consumption;
  }
}

package org.xianjie.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A consumer that was installed at the last delivery. */
@Entity
@Table(name = "event_consumer")
public class KnownConsumer {
  @Id
  @Column(length = 100)
  private String consumer;

  protected KnownConsumer() {}

  KnownConsumer(String consumer) {
    this.consumer = consumer;
  }

  /** Returns the name of the consumer. */
  public String getConsumer() {
    return consumer;
  }
}

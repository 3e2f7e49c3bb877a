package org.xianjie.core.event;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the sender of an event wrote into it. */
public final class EventPayload {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EventPayload() {}

  /** Returns the plain values of the event by name. */
  public static Map<String, String> of(DomainEvent event) {
    Map<String, String> payload = new TreeMap<>();
    Map<?, ?> values = JSON.readValue(event.getPayload(), Map.class);
    values.forEach((name, value) -> payload.put((String) name, (String) value));
    return payload;
  }
}

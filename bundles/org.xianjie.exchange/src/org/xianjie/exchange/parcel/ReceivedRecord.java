package org.xianjie.exchange.parcel;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record of a package.
 *
 * @param type name of the record type
 * @param uid identity across machines
 * @param code business code
 * @param version the sender's version
 * @param seen the recipient's version that the sender had taken into account
 * @param decided whether a person of the sender kept this against the version {@code seen}
 * @param voided whether the sender voided it
 * @param fields its fields
 */
record ReceivedRecord(
    String type,
    String uid,
    String code,
    long version,
    long seen,
    boolean decided,
    boolean voided,
    JsonNode fields) {

  /** Reads a line; the last one tells only how many there were and gives null. */
  static ReceivedRecord read(String line, int before) throws Envelope.Broken {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      if (node.has("end")) {
        if (node.get("end").intValue() != before) {
          throw new Envelope.Broken("Records are missing");
        }
        return null;
      }
      return new ReceivedRecord(
          node.required("type").stringValue(),
          node.required("uid").stringValue(),
          node.required("code").stringValue(),
          node.required("version").longValue(),
          node.required("seen").longValue(),
          node.required("decided").booleanValue(),
          node.required("voided").booleanValue(),
          node.required("fields"));
    } catch (JacksonException e) {
      throw new Envelope.Broken(e);
    }
  }
}

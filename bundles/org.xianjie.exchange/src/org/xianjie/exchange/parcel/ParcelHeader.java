package org.xianjie.exchange.parcel;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands readable at the beginning of a package; the signature covers it.
 *
 * @param uid identity of the package
 * @param sender site that wrote it
 * @param recipient site that it is for
 * @param recipientKey fingerprint of the keys it was encrypted for
 * @param sequence number of the package between these two sites, from 1, without gaps
 * @param full whether it holds everything, not only what changed since the last package
 * @param writtenAt UTC time of writing, ISO 8601
 * @param agreement public key made for this package, Base64 of X.509
 */
record ParcelHeader(
    String uid,
    String sender,
    String recipient,
    String recipientKey,
    int sequence,
    boolean full,
    String writtenAt,
    String agreement) {

  byte[] bytes() {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("uid", uid).put("sender", sender).put("recipient", recipient);
    node.put("recipientKey", recipientKey).put("sequence", sequence).put("full", full);
    node.put("writtenAt", writtenAt).put("agreement", agreement);
    return JsonMapper.shared().writeValueAsBytes(node);
  }

  ParcelHeader with(String newAgreement) {
    return new ParcelHeader(
        uid, sender, recipient, recipientKey, sequence, full, writtenAt, newAgreement);
  }

  static ParcelHeader read(byte[] bytes) throws Envelope.Broken {
    try {
      JsonNode node = JsonMapper.shared().readTree(bytes);
      return new ParcelHeader(
          node.required("uid").stringValue(),
          node.required("sender").stringValue(),
          node.required("recipient").stringValue(),
          node.required("recipientKey").stringValue(),
          node.required("sequence").intValue(),
          node.required("full").booleanValue(),
          node.required("writtenAt").stringValue(),
          node.required("agreement").stringValue());
    } catch (JacksonException e) {
      throw new Envelope.Broken(e);
    }
  }
}

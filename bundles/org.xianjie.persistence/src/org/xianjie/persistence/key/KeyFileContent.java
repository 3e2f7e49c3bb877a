package org.xianjie.persistence.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.store.SignInPolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code keys.json} says, with a checksum that tells a damaged file from a wrong password. The
 * checksum protects nothing: the wrapped keys protect themselves.
 *
 * @param entries one per account
 * @param recoverySalt salt of the recovery key
 * @param recoveryWrapped the keys wrapped with the recovery key
 * @param policy the rules for passwords as the parameters had them at the last opening
 */
record KeyFileContent(
    List<KeyEntry> entries,
    byte[] recoverySalt,
    byte[] recoveryWrapped,
    Optional<SignInPolicy> policy) {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The file is not one of ours or was damaged. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    Damaged(String what, Throwable cause) {
      super(what, cause);
    }
  }

  KeyFileContent {
    entries = List.copyOf(entries);
  }

  Optional<KeyEntry> entry(String account) {
    return entries.stream().filter(e -> e.account().equals(account)).findFirst();
  }

  /** Returns the content with an entry added or replaced. */
  KeyFileContent with(KeyEntry changed) {
    List<KeyEntry> all = new ArrayList<>(entries);
    int at = all.indexOf(entry(changed.account()).orElse(null));
    if (at < 0) {
      all.add(changed);
    } else {
      all.set(at, changed);
    }
    return new KeyFileContent(all, recoverySalt, recoveryWrapped, policy);
  }

  /** Returns the content with other rules for passwords. */
  KeyFileContent with(SignInPolicy rules) {
    return new KeyFileContent(entries, recoverySalt, recoveryWrapped, Optional.of(rules));
  }

  byte[] write() {
    ObjectNode content = JSON.createObjectNode();
    ObjectNode recovery = content.putObject("recovery");
    recovery.put("salt", recoverySalt).put("wrapped", recoveryWrapped);
    policy.ifPresent(
        rules ->
            content
                .putObject("policy")
                .put("attempts", rules.attempts())
                .put("pauseSeconds", rules.pause().toSeconds())
                .put("shortestPassword", rules.shortestPassword()));
    var accounts = content.putArray("accounts");
    for (KeyEntry entry : entries) {
      ObjectNode node = accounts.addObject();
      node.put("account", entry.account());
      node.put("memoryKibibytes", entry.stretching().memoryKibibytes());
      node.put("iterations", entry.stretching().iterations());
      node.put("parallelism", entry.stretching().parallelism());
      node.put("salt", entry.salt()).put("wrapped", entry.wrapped());
      node.put("locked", entry.locked()).put("failures", entry.failures());
      entry.pausedUntil().ifPresent(until -> node.put("pausedUntil", until.toString()));
    }
    ObjectNode file = JSON.createObjectNode();
    file.put("format", FORMAT).put("checksum", checksum(content)).set("content", content);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
  }

  static KeyFileContent read(byte[] bytes) throws Damaged {
    try {
      JsonNode file = JSON.readTree(bytes);
      JsonNode content = file.required("content");
      if (file.required("format").intValue() != FORMAT
          || !file.required("checksum").stringValue().equals(checksum(content))) {
        throw new Damaged("Checksum or format does not fit", null);
      }
      List<KeyEntry> entries = new ArrayList<>();
      for (JsonNode node : content.required("accounts")) {
        entries.add(entry(node));
      }
      JsonNode recovery = content.required("recovery");
      return new KeyFileContent(
          entries,
          binary(recovery, "salt"),
          binary(recovery, "wrapped"),
          content.optional("policy").map(KeyFileContent::policy));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new Damaged("Not a key file", e);
    }
  }

  private static SignInPolicy policy(JsonNode node) {
    return new SignInPolicy(
        node.required("attempts").intValue(),
        Duration.ofSeconds(node.required("pauseSeconds").longValue()),
        node.required("shortestPassword").intValue());
  }

  private static KeyEntry entry(JsonNode node) {
    return new KeyEntry(
        node.required("account").stringValue(),
        new Stretching(
            node.required("memoryKibibytes").intValue(),
            node.required("iterations").intValue(),
            node.required("parallelism").intValue()),
        binary(node, "salt"),
        binary(node, "wrapped"),
        node.required("locked").booleanValue(),
        node.required("failures").intValue(),
        node.optional("pausedUntil").map(JsonNode::stringValue).map(Instant::parse));
  }

  /** A value read from text is not binary yet. */
  private static byte[] binary(JsonNode node, String name) {
    return java.util.Base64.getDecoder().decode(node.required(name).asString());
  }

  private static String checksum(JsonNode content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(JSON.writeValueAsBytes(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing", e);
    }
  }
}

package org.xianjie.exchange.parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What another site must know of this one to exchange packages with it; a small file that holds no
 * secret (releng/docs/exchange-package.md).
 *
 * @param site the site in generated codes, for example {@code A1}
 * @param organization code of the organization it works for
 * @param signing public key of signatures, Base64 of X.509
 * @param agreement public key of key agreement, Base64 of X.509
 */
public record PublicKeyFile(String site, String organization, String signing, String agreement) {
  private static final String KIND = "xianjie-public-key";
  private static final int FORMAT = 1;
  private static final int LARGEST = 10_000;
  private static final int GROUP = 4;
  private static final int GROUPS = 8;

  /** Returns what two people compare by telephone: the same keys have the same fingerprint. */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String all = site + "\n" + signing + "\n" + agreement;
      String hex = HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
      StringBuilder shown = new StringBuilder();
      for (int i = 0; i < GROUPS; i++) {
        shown.append(i == 0 ? "" : "-").append(hex, i * GROUP, (i + 1) * GROUP);
      }
      return shown.toString();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is missing", e);
    }
  }

  void write(Path file) {
    ObjectNode content = JsonMapper.shared().createObjectNode();
    content.put("kind", KIND).put("format", FORMAT);
    content.put("site", site).put("organization", organization);
    content.put("signing", signing).put("agreement", agreement);
    content.put("fingerprint", fingerprint());
    try {
      Files.write(
          file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws Refusal if it is no public-key file or was damaged
   */
  static PublicKeyFile read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        throw broken(file, null);
      }
      JsonNode content = JsonMapper.shared().readTree(Files.readAllBytes(file));
      if (!KIND.equals(text(content, "kind")) || content.path("format").asInt(0) != FORMAT) {
        throw broken(file, null);
      }
      PublicKeyFile keys =
          new PublicKeyFile(
              text(content, "site"),
              text(content, "organization"),
              text(content, "signing"),
              text(content, "agreement"));
      SiteKeys.decode(SiteKeys.SIGNING, keys.signing());
      SiteKeys.decode(SiteKeys.AGREEMENT, keys.agreement());
      if (!keys.fingerprint().equals(text(content, "fingerprint")) || keys.site().isBlank()) {
        throw broken(file, null);
      }
      return keys;
    } catch (JacksonException | GeneralSecurityException e) {
      throw broken(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(JsonNode content, String name) {
    JsonNode value = content.path(name);
    return value.isString() ? value.stringValue() : "";
  }

  private static Refusal broken(Path file, Exception cause) {
    Refusal refusal =
        new Refusal(Message.of(PublicKeyFile.class, "key.broken", file.getFileName()));
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }
}

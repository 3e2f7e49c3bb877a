package org.xianjie.core.document;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.Store;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;

/** Files that belong to records: content-addressed, in encrypted pieces in the database. */
public final class Attachments {
  private static final String TYPE = Attachment.class.getAnnotation(RecordType.class).name();
  private static final String LIMIT = "P-ATTACHMENT-MB";
  private static final int MEGABYTE = 1024 * 1024;
  private static final int PIECE = 48 * 1024;
  private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,200}");

  private final Store store;
  private final Access access;
  private final Parameters parameters;
  private final BusinessClock clock;

  /** Creates the service over an open database. */
  public Attachments(Store store, Access access, Parameters parameters, BusinessClock clock) {
    this.store = store;
    this.access = access;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * A file to be attached.
   *
   * @param name file name without a folder
   * @param mime media type
   * @param subjectType record type it belongs to
   * @param subjectCode business code it belongs to
   * @param regionCode region of that record
   */
  public record NewAttachment(
      String name, String mime, String subjectType, String subjectCode, String regionCode) {}

  /**
   * Attaches a file. Content that is stored already is not stored again.
   *
   * @return the business code of the attachment
   * @throws Refusal without the permission in the region, for an empty or too large file, a name
   *     with a folder or an unknown region
   */
  public String add(Caller caller, NewAttachment file, byte[] content) {
    refuse(access.refuseIn(caller, Permissions.create(TYPE), file.regionCode()));
    if (!NAME.matcher(file.name()).matches()) {
      throw refusal("attachment.refused.name", file.name());
    }
    if (content.length == 0) {
      throw refusal("attachment.refused.empty");
    }
    int limit = parameters.integer(LIMIT, file.regionCode(), clock.now().toLocalDate());
    if (content.length > (long) limit * MEGABYTE) {
      throw refusal("attachment.refused.size", content.length, limit);
    }
    return store.write(
        new Authorship(caller.account(), "attach", ""), session -> write(session, file, content));
  }

  /**
   * Returns the content of an attachment; that it was read is audited.
   *
   * @throws Refusal if there is none, the caller may not read it or its content is damaged
   */
  public byte[] content(Caller caller, String code) {
    return store.write(
        new Authorship(caller.account(), "read", ""), session -> read(session, caller, code));
  }

  /** Tells whether the content with the digest is stored. */
  static boolean isStored(Session session, String sha256) {
    return !session
        .entityManager()
        .createQuery("select c.chunk from AttachmentChunk c where c.sha256 = :sha", String.class)
        .setParameter("sha", sha256)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private static String write(Session session, NewAttachment file, byte[] content) {
    Region region =
        session
            .find(Region.class, file.regionCode())
            .orElseThrow(() -> refusal("attachment.refused.region", file.regionCode()));
    String sha256 = digest(content);
    if (!isStored(session, sha256)) {
      for (int from = 0; from < content.length; from += PIECE) {
        byte[] piece = Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length));
        session.entityManager().persist(new AttachmentChunk(sha256, from / PIECE, piece));
      }
    }
    Attachment attachment = new Attachment();
    attachment.setName(file.name());
    attachment.setMime(file.mime());
    attachment.setSubjectType(file.subjectType());
    attachment.setSubjectCode(file.subjectCode());
    attachment.setRegion(region);
    attachment.setSize((long) content.length);
    attachment.setSha256(sha256);
    session.add(attachment);
    return attachment.getCode();
  }

  private byte[] read(Session session, Caller caller, String code) {
    Message missing = Message.of(Attachment.class, "attachment.refused.missing", code);
    Attachment attachment =
        session.find(Attachment.class, code).orElseThrow(() -> new Refusal(missing));
    if (access.refuse(caller, Permissions.read(TYPE), session, attachment).isPresent()) {
      throw new Refusal(missing);
    }
    session.auditReading(attachment, List.of("content"));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    session
        .entityManager()
        .createQuery(
            "select c from AttachmentChunk c where c.sha256 = :sha order by c.position",
            AttachmentChunk.class)
        .setParameter("sha", attachment.getSha256())
        .getResultStream()
        .forEach(piece -> whole.writeBytes(piece.bytes()));
    byte[] content = whole.toByteArray();
    if (!digest(content).equals(attachment.getSha256())) {
      throw refusal("attachment.refused.damaged", code);
    }
    return content;
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void refuse(Optional<Message> reason) {
    reason.ifPresent(
        message -> {
          throw new Refusal(message);
        });
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(Message.of(Attachment.class, key, arguments));
  }
}

package org.xianjie.exchange.parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.importing.ImportProgress;

/**
 * Writes what changed for an organization since the last package, signed and encrypted for its site
 * (releng/docs/exchange-package.md). The file appears when everything was written and audited.
 */
public final class ParcelExport {
  private static final String TYPE = "exchange-package";
  private static final String MODULE = "exchange";
  private static final int LONGEST_PURPOSE = 200;

  /** What concerns one machine only, or would come without its bytes. */
  private static final Set<String> LOCAL = Set.of("todo", "role-grant", "outage-log", "attachment");

  private final Kernel kernel;

  /** Creates the service over an open database. */
  public ParcelExport(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Writes a package.
   *
   * @throws Refusal if the caller may not, the organization has no known site, or a purpose is
   *     missing
   * @throws UncheckedIOException if the file can not be written
   */
  public ParcelSent run(Caller caller, ParcelOrder order, ImportProgress progress) {
    refuse(kernel.access().refuse(caller, Permissions.export(TYPE)));
    List<RecordDescriptor<?>> types = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (RecordDescriptor<?> type : kernel.records().catalogue().all()) {
      if (travels(type)) {
        if (mayExport(caller, type)) {
          types.add(type);
        } else {
          leftOut.add(type.name());
        }
      }
    }
    boolean personal =
        types.stream().anyMatch(t -> t.fields().stream().anyMatch(FieldDescriptor::personal));
    if (personal && order.purpose().isBlank()) {
      throw new Refusal(message("purpose.missing"));
    }
    if (order.purpose().length() > LONGEST_PURPOSE) {
      throw new Refusal(message("purpose.long", LONGEST_PURPOSE));
    }
    Path draft = order.file().resolveSibling(order.file().getFileName() + ".part");
    try {
      ParcelSent sent =
          kernel
              .store()
              .write(
                  new Authorship(caller.account(), "export", order.purpose()),
                  session -> write(session, caller, order, draft, types, leftOut, progress));
      Files.move(draft, order.file(), StandardCopyOption.REPLACE_EXISTING);
      return sent;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      discard(draft);
    }
  }

  private ParcelSent write(
      Session session,
      Caller caller,
      ParcelOrder order,
      Path draft,
      List<RecordDescriptor<?>> types,
      List<String> leftOut,
      ImportProgress progress) {
    ExchangeSite own = ExchangeSites.own(session);
    ExchangeSite site = peer(session, order.organization());
    String region = site.getOrganization().getRegion().getCode();
    ParcelHeader header =
        new ParcelHeader(
            UUID.randomUUID().toString(),
            own.getCode(),
            site.getCode(),
            site.getKeys().fingerprint(),
            site.getSent() + 1,
            order.full(),
            kernel.clock().utc().toString(),
            "");
    ExchangePackage entry =
        new ExchangePackage(ParcelDirection.SENT, site, header, ExchangeSites.place(session, site));
    entry.setPurpose(order.purpose());
    int records;
    try (ParcelOutput out =
        new ParcelOutput(draft, header, own.getSecret(), site.getKeys().agreement())) {
      ChangeWriter writer =
          new ChangeWriter(
              kernel,
              session,
              caller,
              types,
              new ChangeWriter.Target(site.getCode(), region, order.full()),
              out);
      records = writer.write(progress);
      out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    entry.setRecords(records);
    session.add(entry);
    session.find(ExchangeSite.class, header.recipient()).orElseThrow().setSent(header.sequence());
    return new ParcelSent(header.uid(), header.recipient(), header.sequence(), records, leftOut);
  }

  private static ExchangeSite peer(Session session, String organization) {
    return session.list(RecordQuery.of(ExchangeSite.class)).stream()
        .filter(site -> !site.isOwn())
        .filter(site -> site.getOrganization().getCode().equals(organization))
        .findFirst()
        .orElseThrow(() -> new Refusal(message("site.unknown", organization)));
  }

  /** Reference data comes from above as files; accounts, keys and to-dos stay on their machine. */
  static boolean travels(RecordDescriptor<?> type) {
    return !type.declaration().reference()
        && !MODULE.equals(type.module())
        && !LOCAL.contains(type.name());
  }

  private boolean mayExport(Caller caller, RecordDescriptor<?> type) {
    boolean personal = type.fields().stream().anyMatch(FieldDescriptor::personal);
    return kernel.access().holds(caller, Permissions.export(type.name()))
        && (!personal || kernel.access().holds(caller, Permissions.personal(type.name())));
  }

  private static void refuse(Optional<Message> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new Refusal(reason);
        });
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ParcelExport.class, key, arguments);
  }
}

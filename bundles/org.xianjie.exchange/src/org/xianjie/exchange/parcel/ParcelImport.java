package org.xianjie.exchange.parcel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.importing.ImportProgress;

/**
 * Takes in a package as a whole or not at all: one transaction, after every byte was verified
 * (releng/docs/exchange-package.md). A package taken in before changes nothing.
 */
public final class ParcelImport {
  private static final String TYPE = "exchange-package";
  private static final int RECORDS_AT_ONCE = 500;

  private final Kernel kernel;

  /** Creates the service over an open database. */
  public ParcelImport(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Takes in a package.
   *
   * @throws Refusal if the file is no package, was changed or cut off, is not for this site, comes
   *     from an unknown one, is not the next one, or holds what may not be stored here
   */
  public ParcelReceived run(Caller caller, Path file, ImportProgress progress) {
    for (String permission : List.of(Permissions.importing(TYPE), Permissions.HISTORY_IMPORT)) {
      kernel
          .access()
          .refuse(caller, permission)
          .ifPresent(
              reason -> {
                throw new Refusal(reason);
              });
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new Refusal(message("file.missing", file));
    }
    try {
      ParcelInput input = new ParcelInput(file);
      ParcelHeader header = input.header();
      verify(input, header);
      return kernel
          .store()
          .write(
              new Authorship(caller.account(), "import", "package " + header.uid()),
              session -> receive(session, caller, input, progress));
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  private void verify(ParcelInput input, ParcelHeader header) throws IOException {
    PublicKeyFile sender =
        kernel
            .store()
            .read(
                session ->
                    session
                        .find(ExchangeSite.class, header.sender())
                        .filter(site -> !site.isOwn())
                        .map(ExchangeSite::getKeys))
            .orElseThrow(() -> new Refusal(message("sender.unknown", header.sender())));
    input.verify(sender.signing());
  }

  private ParcelReceived receive(
      Session session, Caller caller, ParcelInput input, ImportProgress progress) {
    ParcelHeader header = input.header();
    ExchangeSite own = ExchangeSites.own(session);
    if (!own.getCode().equals(header.recipient())) {
      throw new Refusal(message("recipient.other", header.recipient(), own.getCode()));
    }
    if (!own.getKeys().fingerprint().equals(header.recipientKey())) {
      throw new Refusal(message("recipient.key", own.getCode()));
    }
    ExchangeSite site = session.find(ExchangeSite.class, header.sender()).orElseThrow();
    boolean already =
        session.count(
                RecordQuery.of(ExchangePackage.class)
                    .where("packageUid", header.uid())
                    .where("direction", ParcelDirection.RECEIVED))
            > 0;
    if (already) {
      return new ParcelReceived(
          header.uid(), site.getCode(), header.sequence(), true, 0, 0, 0, 0, List.of());
    }
    checkSequence(header, site);
    SiteKeys keys = own.getSecret();
    String place = ExchangeSites.place(session, site);
    ChangeReader reader = new ChangeReader(kernel, session, caller, header.sender());
    int records;
    try (InputStream content = input.content(keys);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(content), StandardCharsets.UTF_8.newDecoder()))) {
      records = read(lines, reader, progress);
    } catch (IOException e) {
      throw broken(Path.of(header.uid()), e);
    }
    reader.finish();
    ExchangeSite now = session.find(ExchangeSite.class, header.sender()).orElseThrow();
    now.setReceived(header.sequence());
    ExchangePackage entry = new ExchangePackage(ParcelDirection.RECEIVED, now, header, place);
    entry.setRecords(records);
    entry.count(reader.created(), reader.updated(), reader.unchanged(), reader.conflicts().size());
    session.add(entry);
    return new ParcelReceived(
        header.uid(),
        header.sender(),
        header.sequence(),
        false,
        records,
        reader.created(),
        reader.updated(),
        reader.unchanged(),
        reader.conflicts());
  }

  private static void checkSequence(ParcelHeader header, ExchangeSite site) {
    int next = site.getReceived() + 1;
    if (header.sequence() < next) {
      throw new Refusal(message("sequence.old", header.sequence(), site.getReceived()));
    }
    if (header.sequence() > next && !header.full()) {
      throw new Refusal(message("sequence.missing", header.sequence(), next));
    }
  }

  private static int read(BufferedReader lines, ChangeReader reader, ImportProgress progress)
      throws IOException {
    int records = 0;
    List<ReceivedRecord> waiting = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      ReceivedRecord record = ReceivedRecord.read(line, records);
      if (record == null) {
        reader.take(waiting);
        if (lines.read() >= 0) {
          throw new Envelope.Broken("Lines behind the end");
        }
        return records;
      }
      records++;
      waiting.add(record);
      if (waiting.size() == RECORDS_AT_ONCE) {
        reader.take(waiting);
        waiting.clear();
        progress.rows(records);
        if (progress.isCancelled()) {
          throw new Refusal(message("import.cancelled"));
        }
      }
    }
    throw new Envelope.Broken("No end");
  }

  private static Refusal broken(Path file, IOException cause) {
    Refusal refusal = new Refusal(message("package.broken", file.getFileName()));
    refusal.initCause(cause);
    return refusal;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ParcelImport.class, key, arguments);
  }
}

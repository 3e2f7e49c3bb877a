package org.xianjie.exchange.parcel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Authorship;
import org.xianjie.exchange.Households;
import org.xianjie.exchange.TestData;
import org.xianjie.exchange.importing.ImportProgress;
import org.xianjie.exchange.importing.ImportRequest;
import org.xianjie.exchange.importing.ImportResult;
import org.xianjie.exchange.importing.ImportService;

/** Two machines that trust each other. */
final class Sites implements AutoCloseable {
  static final String ORGANIZATION = "ORG-5206";

  private final Path folder;
  private final TestData county;
  private final TestData town;

  Sites(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    county = TestData.create(folder.resolve("county"), "A1");
    town = TestData.create(folder.resolve("town"), "A2");
    Households.addVillages(county);
    Households.addVillages(town);
    Path countyKey = folder.resolve("county.json");
    Path townKey = folder.resolve("town.json");
    new ExchangeSites(county.kernel()).publish(county.administrator(), countyKey);
    new ExchangeSites(town.kernel()).publish(town.administrator(), townKey);
    new ExchangeSites(county.kernel()).trust(county.administrator(), townKey, ORGANIZATION, false);
    new ExchangeSites(town.kernel()).trust(town.administrator(), countyKey, ORGANIZATION, false);
  }

  TestData county() {
    return county;
  }

  TestData town() {
    return town;
  }

  /** Returns a person who looks after registries and service points in the whole region. */
  static Caller steward() {
    return new Caller(
        "steward",
        "steward",
        "",
        List.of(
            new Grant("R-STEWARD", ORGANIZATION, "5206"),
            new Grant("R-TOWN", ORGANIZATION, "5206")),
        Locale.SIMPLIFIED_CHINESE);
  }

  /** Imports households from a file. */
  void households(TestData site, int count) throws IOException {
    Path file = Households.file(folder.resolve("households.csv"), count);
    ImportResult result =
        new ImportService(site.kernel())
            .run(steward(), ImportRequest.of("household", file), ImportProgress.NONE);
    if (!result.stored()) {
      throw new IllegalStateException(result.errors().toString());
    }
  }

  Path export(TestData site, String name) {
    return export(site, name, false);
  }

  Path export(TestData site, String name, boolean full) {
    Path file = folder.resolve(name);
    sent(site, file, full);
    return file;
  }

  ParcelSent sent(TestData site, Path file, boolean full) {
    ParcelOrder order = new ParcelOrder(file, ORGANIZATION, "年度核对", full);
    return new ParcelExport(site.kernel()).run(steward(), order, ImportProgress.NONE);
  }

  ParcelReceived take(TestData site, Path file) {
    return new ParcelImport(site.kernel()).run(steward(), file, ImportProgress.NONE);
  }

  /** Sends what changed to the other site, which takes it in. */
  ParcelReceived send(TestData from) {
    return take(from == county ? town : county, export(from, "next.xjp"));
  }

  static void set(TestData site, String code, String field, Object value) {
    RecordView view = show(site, "household", code);
    site.kernel()
        .records()
        .update(steward(), "household", code, view.version(), Map.of(field, value));
  }

  static Object value(TestData site, String type, String code, String field) {
    return show(site, type, code).value(field).orElse(null);
  }

  static RecordView show(TestData site, String type, String code) {
    return site.kernel().records().show(steward(), type, code);
  }

  static void decide(TestData site, String conflict, String action) {
    site.kernel()
        .records()
        .act(steward(), "exchange-conflict", conflict, action, Optional.empty(), Map.of());
  }

  static String uid(TestData site, Class<? extends AbstractRecord> type, String code) {
    return site.kernel().store().read(session -> session.find(type, code).orElseThrow().getUid());
  }

  /** Changes a record past every rule, as somebody might who forges a database. */
  static <T extends AbstractRecord> void forge(
      TestData site, Class<T> type, String code, String field, Object value) {
    site.kernel()
        .store()
        .write(
            new Authorship(Caller.SYSTEM, "test", ""),
            session -> {
              T record = session.find(type, code).orElseThrow();
              site.kernel()
                  .records()
                  .catalogue()
                  .of(type)
                  .field(field)
                  .orElseThrow()
                  .write(record, value);
              return record;
            });
  }

  @Override
  public void close() {
    county.close();
    town.close();
  }
}

package org.xianjie.persistence.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.household.Household;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.persistence.TestStores;

class QueryTest {
  @TempDir static Path folder;
  private static OpenedStore opened;

  @BeforeAll
  static void open() {
    opened =
        TestStores.create(
            folder,
            session -> {
              Region village = session.find(Region.class, TestStores.VILLAGE).orElseThrow();
              session.add(new Region("5299", "外地", RegionLevel.PREFECTURE, null));
              person(session, village, "P1", "张三", "农学");
              person(session, village, "P2", "李四", null);
              person(session, village, "P3", "章鱼", "100%_");
              person(session, village, "P4", "Zhao Liu", "林学");
              Person voided = person(session, village, "P5", "王五", null);
              voided.markDeleted();
              Household household = TestStores.household(village, "张三", "13800000001");
              household.setCode("H1");
              session.add(household);
            });
  }

  private static Person person(
      org.xianjie.core.store.Session session, Region home, String code, String name, String major) {
    Person person = new Person();
    person.setCode(code);
    person.setName(name);
    person.setMajors(major);
    person.setHomeRegion(home);
    session.add(person);
    return person;
  }

  @AfterAll
  static void close() {
    opened.close();
  }

  private static <T extends AbstractRecord> List<String> codes(RecordQuery<T> query) {
    List<String> codes =
        opened
            .store()
            .read(session -> session.list(query).stream().map(AbstractRecord::getCode).toList());
    if (query.limit() == 0) {
      assertEquals(codes.size(), opened.store().read(session -> session.count(query)));
    }
    return codes;
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(new Condition.Equal("name", "李四"), List.of("P2")),
        Arguments.of(new Condition.Equal("majors", null), List.of("P2")),
        Arguments.of(new Condition.Equal("deleted", true), List.of("P5")),
        Arguments.of(new Condition.Equal("homeRegion.parent.code", "520602100"), all()),
        Arguments.of(new Condition.In("code", List.of("P1", "P4")), List.of("P1", "P4")),
        Arguments.of(new Condition.In("code", List.of()), List.of()),
        Arguments.of(new Condition.In("deleted", List.of(true)), List.of("P5")),
        Arguments.of(new Condition.Range("code", "P2", "P4"), List.of("P2", "P3")),
        Arguments.of(new Condition.Range("code", null, "P2"), List.of("P1")),
        Arguments.of(new Condition.Range("code", "P4", null), List.of("P4")),
        Arguments.of(new Condition.Range("code", null, null), all()),
        Arguments.of(new Condition.Contains(List.of("name"), "三"), List.of("P1")),
        Arguments.of(new Condition.Contains(List.of("name"), "zs"), List.of("P1")),
        Arguments.of(new Condition.Contains(List.of("name"), "zhangs"), List.of("P1")),
        Arguments.of(new Condition.Contains(List.of("name"), "zhang"), List.of("P1", "P3")),
        Arguments.of(new Condition.Contains(List.of("name"), "ZHAO"), List.of("P4")),
        Arguments.of(new Condition.Contains(List.of("majors"), "0%_"), List.of("P3")),
        Arguments.of(new Condition.Contains(List.of("majors"), "\\"), List.of()),
        Arguments.of(new Condition.Contains(List.of("code", "homeRegion.name"), "示例"), all()),
        Arguments.of(new Condition.Contains(List.of(), "x"), List.of()),
        Arguments.of(new Condition.Within(List.of("5206")), all()),
        Arguments.of(new Condition.Within(List.of("")), all()),
        Arguments.of(new Condition.Within(List.of("52061", "=")), List.of()),
        Arguments.of(new Condition.Within(List.of("520602100001=")), all()),
        Arguments.of(new Condition.Within(List.of("5206=")), List.of()),
        Arguments.of(new Condition.Within(List.of()), List.of()),
        Arguments.of(new Condition.CreatedBy("system"), all()),
        Arguments.of(new Condition.CreatedBy("admin"), List.of()),
        Arguments.of(new Condition.Jpql("r.code = :wanted", Map.of("wanted", "P3")), List.of("P3")),
        Arguments.of(new Condition.Any(List.of()), List.of()),
        Arguments.of(
            new Condition.Any(
                List.of(new Condition.Equal("code", "P1"), new Condition.Equal("code", "P3"))),
            List.of("P1", "P3")));
  }

  private static List<String> all() {
    return List.of("P1", "P2", "P3", "P4");
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void findsWhatMeetsTheCondition(Condition condition, List<String> expected) {
    assertEquals(expected, codes(RecordQuery.of(Person.class).where(condition)));
  }

  @Test
  void findsEncryptedValuesByTheirDigest() {
    RecordQuery<Household> query = RecordQuery.of(Household.class);

    assertEquals(List.of("H1"), codes(query.where("phone", "13800000001")));
    assertEquals(List.of(), codes(query.where("phone", "13800000002")));
    assertEquals(
        List.of("H1"), codes(query.where(new Condition.In("headName", List.of("张三", "李四")))));
    assertEquals(
        List.of("H1"),
        codes(query.where(new Condition.Contains(List.of("code", "headName"), "张三"))));
    assertEquals(List.of(), codes(query.where(new Condition.In("headName", List.of()))));
  }

  @Test
  void neverFindsAnEncryptedValueThatHasNoDigest() {
    assertEquals(List.of(), codes(RecordQuery.of(Person.class).where("idNumber", "1")));
  }

  @Test
  void sortsByPinyin() {
    assertEquals(
        List.of("P2", "P1", "P3", "P4"),
        codes(RecordQuery.of(Person.class).orderBy("nameSortKey", false)));
  }

  @Test
  void sortsByReferencesWithoutLosingRecordsThatHaveNone() {
    assertEquals(
        List.of("520602100", TestStores.VILLAGE, "520602", "5299"),
        codes(RecordQuery.of(Region.class).orderBy("parent", false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"majors", "name", "nameSortKey", "homeRegion.name", "code"})
  void pagesByKeysetSeeEveryRecordOnce(String field) {
    for (boolean descending : new boolean[] {false, true}) {
      RecordQuery<Person> query = RecordQuery.of(Person.class).orderBy(field, descending);
      List<String> whole = codes(query);
      List<String> paged = new ArrayList<>();
      List<Object> after = List.of();
      for (int page = 0; page < 4; page++) {
        RecordQuery<Person> next = query.limit(1).after(after);
        after =
            opened
                .store()
                .read(
                    session -> {
                      Person person = session.list(next).getFirst();
                      paged.add(person.getCode());
                      List<Object> keyset = new ArrayList<>();
                      keyset.add(value(person, field));
                      keyset.add(person.getId());
                      return keyset;
                    });
      }
      assertEquals(whole, paged);
      assertEquals(List.of(), codes(query.limit(1).after(after)));
    }
  }

  private static Object value(Person person, String field) {
    return switch (field) {
      case "majors" -> person.getMajors();
      case "name" -> person.getName();
      case "nameSortKey" -> person.getNameSortKey();
      case "homeRegion.name" -> person.getHomeRegion().getName();
      default -> person.getCode();
    };
  }

  @Test
  void refusesAKeysetOfAnotherOrder() {
    RecordQuery<Person> query =
        RecordQuery.of(Person.class).orderBy("name", false).after(List.of("only one"));

    assertThrows(IllegalArgumentException.class, () -> codes(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "name.length", "name) or (1=1"})
  void refusesAPathThatIsNoField(String path) {
    assertThrows(
        IllegalArgumentException.class, () -> codes(RecordQuery.of(Person.class).where(path, "x")));
  }

  @Test
  void refusesTwoConditionsWithOneParameterName() {
    Condition third = new Condition.Jpql("r.code = :wanted", Map.of("wanted", "P3"));
    Condition fourth = new Condition.Jpql("r.code = :wanted", Map.of("wanted", "P4"));
    RecordQuery<Person> people = RecordQuery.of(Person.class).where(third);

    assertThrows(IllegalArgumentException.class, () -> codes(people.where(fourth)));
    assertEquals(List.of("P3"), codes(people.where(third)));
  }

  @Test
  void findsByKeyUnlessVoided() {
    Person voided =
        opened
            .store()
            .read(s -> s.list(RecordQuery.of(Person.class).where("deleted", true)).getFirst());

    assertEquals(true, opened.store().read(s -> s.find(Person.class, voided.getId())).isEmpty());
    assertEquals(true, opened.store().read(s -> s.find(Person.class, "P5")).isEmpty());
    assertEquals(
        "P1",
        opened
            .store()
            .read(
                s -> {
                  long id = s.find(Person.class, "P1").orElseThrow().getId();
                  return s.find(Person.class, id).orElseThrow().getCode();
                }));
  }

  @Test
  void readsReferencesEvenAfterTheTransaction() {
    Person person = opened.store().read(s -> s.find(Person.class, "P1").orElseThrow());

    assertEquals("示例镇", person.getHomeRegion().getParent().getName());
  }

  @Test
  void changesMadeWhileReadingAreForgotten() {
    opened
        .store()
        .read(
            session -> {
              session.find(Person.class, "P1").orElseThrow().setName("改名");
              return null;
            });

    assertEquals(List.of("P1"), codes(RecordQuery.of(Person.class).where("name", "张三")));
  }
}

package org.xianjie.core.todo;

import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** Opens and closes to-dos of a record within a running transaction. */
public final class Todos {
  private Todos() {}

  /**
   * Opens a to-do unless the same one is open.
   *
   * @param kind what is to be done, a message key beside the type of the subject
   * @param subject the record it is about
   * @param owner code of the organization that has to act
   * @param region region of the subject
   * @param due last day on time, or null
   * @return whether a to-do was opened
   */
  public static boolean open(
      Session session,
      String kind,
      AbstractRecord subject,
      String owner,
      Region region,
      LocalDate due) {
    if (session.count(ofSubject(subject).where("kind", kind)) > 0) {
      return false;
    }
    Todo todo = new Todo();
    todo.setOwner(owner);
    todo.setKind(kind);
    todo.setSubjectType(type(subject));
    todo.setSubjectCode(subject.getCode());
    todo.setRegion(region);
    todo.setDue(due);
    todo.setState(TodoState.OPEN);
    session.add(todo);
    return true;
  }

  /** Marks every open to-do about the record as done. */
  public static void close(Session session, AbstractRecord subject) {
    session.list(ofSubject(subject)).forEach(todo -> todo.setState(TodoState.DONE));
  }

  /** Marks the open to-dos of one kind about the record as done. */
  public static void close(Session session, AbstractRecord subject, String kind) {
    session
        .list(ofSubject(subject).where("kind", kind))
        .forEach(todo -> todo.setState(TodoState.DONE));
  }

  private static RecordQuery<Todo> ofSubject(AbstractRecord subject) {
    return RecordQuery.of(Todo.class)
        .where("subjectType", type(subject))
        .where("subjectCode", subject.getCode())
        .where("state", TodoState.OPEN);
  }

  private static String type(AbstractRecord subject) {
    return subject.getClass().getAnnotation(RecordType.class).name();
  }
}

package org.xianjie.core.record;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.security.Caller;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.PossibleAction;
import org.xianjie.core.workflow.Workflow;

/**
 * Everything a person can do with records, in the window or by command: permissions, validation,
 * rules, workflow, audit and events are the same everywhere. Each call is one transaction.
 *
 * <p>Values are typed as in {@link RecordView}; a reference may also be given as its business code.
 * Every method throws {@link org.xianjie.core.text.Refusal} with all reasons when it refuses;
 * nothing is stored then.
 */
public interface RecordService {
  /** Returns the record types of the installed modules. */
  RecordCatalogue catalogue();

  /**
   * Returns how records are saved within a transaction of the caller's, for imports that store all
   * rows or none.
   */
  RecordSaving saving();

  /** Returns the workflow of a type, if it has one. */
  Optional<Workflow<?, ?>> workflow(String type);

  /** Lists records the caller may read. Encrypted fields are masked. */
  ListPage list(Caller caller, ListRequest request);

  /** Counts the records of the request the caller may read; limit and keyset do not matter. */
  long count(Caller caller, ListRequest request);

  /** Returns one record; reading its encrypted fields needs {@code personal} and is audited. */
  RecordView show(Caller caller, String type, String code);

  /** Proposes records for a reference field while a person types (code, name, pinyin). */
  List<RecordReference> suggest(Caller caller, String type, String text, int limit);

  /** Creates a record; a missing code is generated. */
  RecordView create(Caller caller, String type, Map<String, Object> values);

  /**
   * Edits fields; fields not in the map stay as they are, a null value empties one.
   *
   * @param version the version the person saw; refused when somebody changed the record since
   */
  RecordView update(
      Caller caller, String type, String code, long version, Map<String, Object> values);

  /** Voids a record with a reason; it stays for the audit. */
  void delete(Caller caller, String type, String code, String reason);

  /** Returns why the values could not be saved as a new record; empty when they could. */
  List<Message> problems(Caller caller, String type, Map<String, Object> values);

  /** Returns the actions from the record's present state, possible or with the reasons why not. */
  List<PossibleAction> actions(Caller caller, String type, String code);

  /**
   * Does a workflow action.
   *
   * @param at business time of the action, not after now; empty for now
   */
  RecordView act(
      Caller caller,
      String type,
      String code,
      String action,
      Optional<LocalDateTime> at,
      Map<String, Object> inputs);

  /** Returns the audited changes of a record, the latest first. */
  List<HistoryEntry> history(Caller caller, String type, String code);
}

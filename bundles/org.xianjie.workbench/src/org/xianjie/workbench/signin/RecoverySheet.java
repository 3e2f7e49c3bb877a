package org.xianjie.workbench.signin;

import java.time.LocalDate;
import java.util.List;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.workbench.session.Texts;

/**
 * What is printed and locked away: with it a new password can be set when everybody forgot theirs.
 *
 * @param texts the words
 * @param place the region of the database
 * @param account the first administrator
 * @param key the recovery key
 */
record RecoverySheet(Texts texts, String place, String account, String key) {
  List<String> lines() {
    return List.of(
        texts.get("sheet.title"),
        "",
        texts.get("sheet.place", place),
        texts.get("sheet.account", account),
        texts.get("sheet.date", LocalDate.now(BusinessClock.ZONE).toString()),
        "",
        texts.get("sheet.key"),
        key,
        "",
        texts.get("sheet.use"),
        texts.get("sheet.keep"));
  }
}

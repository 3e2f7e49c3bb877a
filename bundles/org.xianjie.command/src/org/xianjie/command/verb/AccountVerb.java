package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.command.line.UsageError;
import org.xianjie.core.kernel.AccountService.AccountView;
import org.xianjie.core.kernel.AccountService.GrantView;
import org.xianjie.core.kernel.AccountService.NewAccount;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.kernel.Validity;
import org.xianjie.core.text.Message;

/** {@code account add|list|lock|unlock|reset|grant|revoke|password|recover}. */
final class AccountVerb implements Verb {
  private static final List<String> OWN = List.of("password");
  private static final List<String> VERBS =
      List.of("add", "list", "lock", "unlock", "reset", "grant", "revoke", "password", "recover");

  @Override
  public String name() {
    return "account";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1, 2)
        .value("role")
        .value("org")
        .value("display")
        .value("person")
        .value("from")
        .value("to");
  }

  @Override
  public int run(Invocation call) {
    Arguments arguments = call.arguments();
    String what = arguments.operand(0);
    if (!VERBS.contains(what)) {
      throw new UsageError(Message.of(AccountVerb.class, "account.unknown", what));
    }
    if ("list".equals(what)) {
      try (SignedIn signedIn = call.signIn()) {
        list(call, signedIn);
      }
      return 0;
    }
    if (arguments.operands().size() < 2 && !OWN.contains(what)) {
      throw new UsageError(Message.of(AccountVerb.class, "account.name"));
    }
    String name = arguments.operands().size() < 2 ? call.account() : arguments.operand(1);
    boolean roles = List.of("add", "grant", "revoke").contains(what);
    String role = roles ? arguments.required("role") : "";
    String organization = roles ? arguments.required("org") : "";
    boolean withPassword = List.of("add", "reset", "password", "recover").contains(what);
    char[] password = withPassword ? call.newPassword(name) : new char[0];
    try {
      change(call, what, new Target(name, role, organization), password);
    } finally {
      Arrays.fill(password, '\0');
    }
    call.answer(
        Json.object("account", name, "done", what), List.of(call.text("account." + what, name)));
    return 0;
  }

  private record Target(String name, String role, String organization) {}

  private static void change(Invocation call, String what, Target target, char[] password) {
    switch (what) {
      case "password" -> changeOwn(call, target.name(), password);
      case "recover" -> recover(call, target.name(), password);
      default -> {
        try (SignedIn signedIn = call.signIn()) {
          administer(call, signedIn, what, target, password);
        }
      }
    }
  }

  /** The own password; needs no open database and no permission. */
  private static void changeOwn(Invocation call, String name, char[] changed) {
    char[] old = call.password(name);
    try {
      call.services().signIn().get().changePassword(call.folder(), name, old, changed);
    } finally {
      Arrays.fill(old, '\0');
    }
  }

  /** A new password by means of the recovery sheet, where every password is lost. */
  private static void recover(Invocation call, String name, char[] changed) {
    char[] sheet = call.recoveryKey();
    try {
      call.services().opener().get().recover(call.folder(), new String(sheet), name, changed);
    } finally {
      Arrays.fill(sheet, '\0');
    }
  }

  private static void administer(
      Invocation call, SignedIn signedIn, String what, Target target, char[] password) {
    var accounts = signedIn.accounts();
    var caller = signedIn.caller();
    String name = target.name();
    Validity validity = new Validity(call.arguments().date("from"), call.arguments().date("to"));
    switch (what) {
      case "add" ->
          accounts.add(
              caller,
              new NewAccount(
                  name,
                  call.arguments().value("display").orElse(name),
                  call.arguments().value("person"),
                  target.role(),
                  target.organization()),
              validity,
              password);
      case "grant" -> accounts.grant(caller, name, target.role(), target.organization(), validity);
      case "revoke" -> accounts.revoke(caller, name, target.role(), target.organization());
      case "reset" -> accounts.reset(caller, name, password);
      default -> accounts.lock(caller, name, "lock".equals(what));
    }
  }

  private static void list(Invocation call, SignedIn signedIn) {
    List<Object> tree = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (AccountView account : signedIn.accounts().list(signedIn.caller())) {
      List<Object> grants = account.grants().stream().map(AccountVerb::tree).toList();
      tree.add(
          Json.object(
              "name", account.name(),
              "displayName", account.displayName(),
              "locked", account.locked(),
              "grants", grants));
      String roles =
          account.grants().stream()
              .map(g -> g.role() + "@" + g.organizationCode())
              .collect(Collectors.joining(" "));
      String locked = account.locked() ? "  " + call.text("account.locked") : "";
      lines.add(account.name() + "  " + account.displayName() + "  " + roles + locked);
    }
    call.answer(tree, lines);
  }

  private static Object tree(GrantView grant) {
    return Json.object(
        "role", grant.role(),
        "org", grant.organizationCode(),
        "validFrom", grant.validFrom().toString(),
        "validTo", grant.validTo().map(Object::toString).orElse(null));
  }
}

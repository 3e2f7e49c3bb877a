package org.xianjie.command.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.command.line.UsageError;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.text.Message;
import org.xianjie.exchange.parcel.ExchangeSites;
import org.xianjie.exchange.parcel.ParcelExport;
import org.xianjie.exchange.parcel.ParcelImport;
import org.xianjie.exchange.parcel.ParcelOrder;
import org.xianjie.exchange.parcel.ParcelReceived;
import org.xianjie.exchange.parcel.ParcelSent;
import org.xianjie.exchange.parcel.PublicKeyFile;

/** {@code package export|import|key|trust}. */
final class PackageVerb implements Verb {
  @Override
  public String name() {
    return "package";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1, 2)
        .value("to")
        .value("for")
        .value("purpose")
        .flag("full")
        .flag("replace");
  }

  @Override
  public int run(Invocation call) {
    String what = call.arguments().operand(0);
    switch (what) {
      case "export" -> export(call);
      case "import" -> take(call, file(call));
      case "key" -> key(call, file(call));
      case "trust" -> trust(call, file(call));
      default -> throw new UsageError(Message.of(PackageVerb.class, "package.unknown", what));
    }
    return 0;
  }

  private static Path file(Invocation call) {
    if (call.arguments().operands().size() < 2) {
      throw new UsageError(Message.of(PackageVerb.class, "package.file"));
    }
    return Path.of(call.arguments().operand(1)).toAbsolutePath();
  }

  private static void export(Invocation call) {
    Arguments arguments = call.arguments();
    ParcelOrder order =
        new ParcelOrder(
            Path.of(arguments.required("to")).toAbsolutePath(),
            arguments.required("for"),
            arguments.value("purpose").orElse(""),
            arguments.has("full"));
    ParcelSent sent;
    try (SignedIn signedIn = call.signIn()) {
      sent =
          new ParcelExport(signedIn.kernel()).run(signedIn.caller(), order, new RowProgress(call));
      call.console().progressEnd();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        call.text("package.sent", sent.sequence(), sent.site(), sent.records(), order.file()));
    if (!sent.leftOut().isEmpty()) {
      lines.add(call.text("package.leftOut", String.join(", ", sent.leftOut())));
    }
    call.answer(
        Json.object(
            "file", order.file().toString(),
            "uid", sent.uid(),
            "site", sent.site(),
            "sequence", sent.sequence(),
            "records", sent.records(),
            "leftOut", sent.leftOut()),
        lines);
  }

  private static void take(Invocation call, Path file) {
    ParcelReceived received;
    try (SignedIn signedIn = call.signIn()) {
      received =
          new ParcelImport(signedIn.kernel()).run(signedIn.caller(), file, new RowProgress(call));
      call.console().progressEnd();
    }
    List<String> lines = new ArrayList<>();
    if (received.already()) {
      lines.add(call.text("package.already", received.sequence(), received.site()));
    } else {
      lines.add(
          call.text(
              "package.received",
              received.sequence(),
              received.site(),
              received.records(),
              received.created(),
              received.updated(),
              received.unchanged(),
              received.conflicts().size()));
    }
    for (String conflict : received.conflicts()) {
      lines.add(call.text("package.conflict", conflict));
    }
    call.answer(
        Json.object(
            "uid", received.uid(),
            "site", received.site(),
            "sequence", received.sequence(),
            "already", received.already(),
            "records", received.records(),
            "created", received.created(),
            "updated", received.updated(),
            "unchanged", received.unchanged(),
            "conflicts", received.conflicts()),
        lines);
  }

  private static void key(Invocation call, Path file) {
    PublicKeyFile keys;
    try (SignedIn signedIn = call.signIn()) {
      keys = new ExchangeSites(signedIn.kernel()).publish(signedIn.caller(), file);
    }
    answer(call, keys, call.text("package.key", keys.site(), file, keys.fingerprint()));
  }

  private static void trust(Invocation call, Path file) {
    PublicKeyFile keys;
    try (SignedIn signedIn = call.signIn()) {
      keys =
          new ExchangeSites(signedIn.kernel())
              .trust(
                  signedIn.caller(),
                  file,
                  call.arguments().required("for"),
                  call.arguments().has("replace"));
    }
    answer(call, keys, call.text("package.trust", keys.site(), keys.fingerprint()));
  }

  private static void answer(Invocation call, PublicKeyFile keys, String line) {
    call.answer(Json.object("site", keys.site(), "fingerprint", keys.fingerprint()), List.of(line));
  }
}

package org.xianjie.workbench.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Works like a person in front of the screen: looks for widgets, clicks, types, waits. Called from
 * the thread of the test; every event is a real one of {@link Display#post}.
 */
public final class Desk {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long GLANCE = Duration.ofMillis(50).toNanos();

  /** How many glances at a widget find it at the same place before it is clicked. */
  private static final int STEADY = 5;

  /** Names of keys in the window system. */
  private static final Map<Integer, String> KEYS =
      Map.of(
          (int) SWT.CR,
          "Return",
          (int) SWT.ESC,
          "Escape",
          (int) SWT.TAB,
          "Tab",
          SWT.ARROW_DOWN,
          "Down",
          SWT.ARROW_UP,
          "Up",
          SWT.F5,
          "F5");

  private final Supplier<Display> displays;

  /** Works on the display that the supplier returns once it exists. */
  public Desk(Supplier<Display> displays) {
    this.displays = displays;
  }

  /** Runs a question on the UI thread and returns its answer. */
  public <T> T ask(Supplier<T> question) {
    Display display = displays.get();
    if (display == null || display.isDisposed()) {
      return null;
    }
    AtomicReference<T> answer = new AtomicReference<>();
    display.syncExec(() -> answer.set(question.get()));
    return answer.get();
  }

  /**
   * Waits until the question has an answer.
   *
   * @param what what is waited for, for the message
   * @throws AssertionError after a minute
   */
  public <T> T await(String what, Supplier<Optional<T>> question) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Optional<T> answer = ask(question);
      if (answer != null && answer.isPresent()) {
        return answer.get();
      }
      LockSupport.parkNanos(GLANCE);
    }
    throw new AssertionError("Did not come: " + what + "; on the screen: " + ask(this::describe));
  }

  /** Waits until the condition holds on the UI thread. */
  public void awaitThat(String what, Supplier<Boolean> condition) {
    await(what, () -> condition.get() ? Optional.of(true) : Optional.empty());
  }

  /** Waits for a visible widget of the kind that fits. */
  public <C extends Control> C find(String what, Class<C> kind, Predicate<C> fits) {
    return await(what, () -> visible(kind, fits));
  }

  /** Waits for the widget with the id that the code gave it. */
  public <C extends Control> C named(Class<C> kind, String id) {
    return find(id, kind, control -> id.equals(control.getData("org.eclipse.e4.ui.css.id")));
  }

  /** Waits for the enabled button with the text. */
  public Button button(String text) {
    return find(
        text, Button.class, button -> button.getText().startsWith(text) && button.isEnabled());
  }

  /** Waits for the widget of a field of the form by the field's name. */
  public Control field(String name) {
    return find(
        name, Control.class, control -> name.equals(control.getData("org.xianjie.field.name")));
  }

  /** Waits for the widget of a field by its label. */
  public Control labelled(String label) {
    return find(
        label, Control.class, control -> label.equals(control.getData("org.xianjie.field")));
  }

  private <C extends Control> Optional<C> visible(Class<C> kind, Predicate<C> fits) {
    for (Shell shell : displays.get().getShells()) {
      for (Control control : all(shell)) {
        if (kind.isInstance(control) && control.isVisible() && fits.test(kind.cast(control))) {
          return Optional.of(kind.cast(control));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Control> all(Composite parent) {
    List<Control> found = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      found.add(child);
      if (child instanceof Composite composite) {
        found.addAll(all(composite));
      }
    }
    return found;
  }

  private String describe() {
    List<String> texts = new ArrayList<>();
    for (Shell shell : displays.get().getShells()) {
      texts.add("[" + shell.getText() + "]");
      for (Control control : all(shell)) {
        if (control instanceof Button button && button.isVisible()) {
          texts.add(button.getText());
        }
        if (control instanceof org.eclipse.swt.widgets.Label label && label.isVisible()) {
          texts.add(label.getText());
        }
      }
    }
    return String.join(" | ", texts);
  }

  /** Clicks into the middle of a widget. */
  public void click(Control control) {
    click(control, c -> new Point(c.getSize().x / 2, c.getSize().y / 2), 1);
  }

  /** Clicks at a place inside a widget. */
  public <C extends Control> void click(C control, Function<C, Point> inside, int times) {
    Point place = steady(() -> control.toDisplay(inside.apply(control)));
    windowSystem("mousemove", String.valueOf(place.x), String.valueOf(place.y));
    windowSystem("click", "--repeat", String.valueOf(times), "1");
  }

  /** Waits until a widget stays where it is: screens lay themselves out when data arrive. */
  private Point steady(Supplier<Point> place) {
    Point before = ask(place);
    int same = 0;
    while (same < STEADY) {
      settle();
      Point now = ask(place);
      same = now.equals(before) ? same + 1 : 0;
      before = now;
    }
    return before;
  }

  /** Types text into the widget that has the focus; other than ASCII is put in at once. */
  public void type(Control control, String text) {
    click(control);
    awaitThat("focus", control::isFocusControl);
    if (text.chars().allMatch(c -> c < 128)) {
      text.chars().forEach(c -> stroke((char) c));
    } else {
      ask(() -> insert(control, text));
    }
    settle();
  }

  private static Boolean insert(Control control, String text) {
    if (control instanceof org.eclipse.swt.widgets.Text field) {
      field.insert(text);
      return true;
    }
    throw new IllegalArgumentException("Cannot type into " + control);
  }

  private void stroke(char character) {
    boolean shifted =
        Character.isUpperCase(character) || "~!@#$%^&*()_+{}|:\"<>?".indexOf(character) >= 0;
    if (shifted) {
      post(SWT.KeyDown, event -> event.keyCode = SWT.SHIFT);
    }
    post(SWT.KeyDown, event -> event.character = character);
    post(SWT.KeyUp, event -> event.character = character);
    if (shifted) {
      post(SWT.KeyUp, event -> event.keyCode = SWT.SHIFT);
    }
  }

  /**
   * Presses a key such as {@link SWT#CR} or {@link SWT#ARROW_DOWN}, by the window system: keys
   * posted to the display do not reach a field whose proposals are open.
   */
  public void key(int keyCode) {
    String name = KEYS.get(keyCode);
    if (name == null) {
      throw new IllegalArgumentException("No name of key " + keyCode);
    }
    windowSystem("key", name);
  }

  /** Moves the mouse or presses a key as a person would, from outside the program. */
  private void windowSystem(String... command) {
    List<String> line = new ArrayList<>(List.of("xdotool"));
    line.addAll(List.of(command));
    try {
      if (new ProcessBuilder(line).inheritIO().start().waitFor() != 0) {
        throw new AssertionError("The window system did not take " + line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    settle();
  }

  /** Presses a key together with Ctrl. */
  public void control(char key) {
    windowSystem("key", "ctrl+" + key);
  }

  private void post(int type, java.util.function.Consumer<Event> fill) {
    Event event = new Event();
    event.type = type;
    fill.accept(event);
    if (!ask(() -> displays.get().post(event))) {
      throw new AssertionError("The screen did not take event " + type);
    }
  }

  /** Lets the window work off what was posted. */
  private void settle() {
    LockSupport.parkNanos(GLANCE);
    ask(() -> true);
  }

  /** Saves what is on the screen. */
  public Path screenshot(String name) {
    return ask(() -> Screenshots.save(displays.get(), name));
  }
}

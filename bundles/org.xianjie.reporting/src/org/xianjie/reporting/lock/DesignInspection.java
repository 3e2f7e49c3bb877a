package org.xianjie.reporting.lock;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xml.sax.SAXException;

/**
 * Looks through a report design before it runs and refuses what would reach outside the report:
 * foreign data drivers, Java event handlers, script libraries, remote or local files. A deny list
 * is not enough for scripts themselves; those run inside the {@link ScriptLock}.
 */
public final class DesignInspection {
  private static final String DATA_SOURCE = "org.xianjie.reporting.oda";
  private static final String DATA_SET = DATA_SOURCE + ".dataSet";
  private static final Set<String> FORBIDDEN =
      Set.of("odaJndiName", "eventHandlerClass", "scriptLibs", "javaClass", "includeScripts");
  private static final Set<String> FILES =
      Set.of("fileName", "backgroundImage", "includeResource", "resourceKey", "externalCssURI");
  private static final Set<String> ITEMS = Set.of("Chart", "Crosstab", "CrosstabView");

  /** A resource that is looked up in the bundles: a plain relative name. */
  private static final Pattern RELATIVE = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");

  private static final Pattern LOADING_MARKUP =
      Pattern.compile("<\\s*(img|object|embed|iframe|link|script)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPUTED_MARKUP =
      Pattern.compile("<\\s*value-of[^>]*format\\s*=\\s*[\"']html", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHART_REACHING_OUT =
      Pattern.compile("<Script>\\s*\\S|attribute:Image\"|attribute:PatternImage\"");

  private final List<Message> reasons = new ArrayList<>();

  private DesignInspection() {}

  /**
   * Looks through a design.
   *
   * @return why it may not run; empty when it may
   * @throws Refusal when it is no design at all
   */
  public static List<Message> reasons(InputStream design) throws IOException {
    DesignInspection inspection = new DesignInspection();
    inspection.inspect(parse(design));
    return List.copyOf(inspection.reasons);
  }

  private static Document parse(InputStream design) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(design);
    } catch (SAXException e) {
      throw new Refusal(message("refused.xml", String.valueOf(e.getMessage())));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void inspect(Document document) {
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      switch (element.getTagName()) {
        case "oda-data-source" -> requireExtension(element, DATA_SOURCE);
        case "oda-data-set" -> requireExtension(element, DATA_SET);
        case "script-data-source", "script-data-set" -> refuse("refused.driver", element, "script");
        case "extended-item" -> inspectItem(element);
        case "image" -> inspectImage(element);
        case "text" -> inspectMarkup(element);
        case "text-data" -> inspectComputedText(element);
        default -> inspectProperty(element);
      }
    }
  }

  private void requireExtension(Element element, String id) {
    String given = element.getAttribute("extensionID");
    boolean inherited = given.isEmpty() && !element.getAttribute("extends").isEmpty();
    if (!inherited && !id.equals(given)) {
      refuse("refused.driver", element, given);
    }
  }

  private void inspectItem(Element item) {
    String kind = item.getAttribute("extensionName");
    if (!ITEMS.contains(kind) && !kind.startsWith("Crosstab") && !kind.endsWith("View")) {
      refuse("refused.item", item, kind);
    }
    if (CHART_REACHING_OUT.matcher(item.getTextContent()).find()) {
      refuse("refused.chart", item, kind);
    }
  }

  private void inspectImage(Element image) {
    String source = value(image, "source");
    String location = value(image, "uri").replaceAll("^[\"']|[\"']$", "");
    boolean embedded = source.isEmpty() || "embed".equals(source) || "expr".equals(source);
    if (!embedded && !RELATIVE.matcher(location).matches()) {
      refuse("refused.image", image, location);
    }
  }

  private void inspectMarkup(Element text) {
    String content = text.getTextContent();
    if (LOADING_MARKUP.matcher(content).find() || COMPUTED_MARKUP.matcher(content).find()) {
      refuse("refused.markup", text, "HTML");
    }
  }

  private void inspectComputedText(Element text) {
    if (!"plain".equals(value(text, "contentType"))) {
      refuse("refused.computed", text, value(text, "contentType"));
    }
  }

  private void inspectProperty(Element element) {
    String name = element.getAttribute("name");
    String value = element.getTextContent().strip();
    if (value.isEmpty()) {
      return;
    }
    if (FORBIDDEN.contains(name)) {
      refuse("refused.property", element, name);
    } else if (FILES.contains(name) && !isBundled(value)) {
      refuse("refused.file", element, value);
    }
  }

  private static boolean isBundled(String name) {
    return RELATIVE.matcher(name).matches() && !name.contains("..");
  }

  private static String value(Element element, String property) {
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child
          && property.equals(child.getAttribute("name"))) {
        return child.getTextContent().strip();
      }
    }
    return "";
  }

  private void refuse(String key, Element element, String detail) {
    reasons.add(message(key, place(element), detail));
  }

  /** Names an element as its author knows it: kind, name and id. */
  private static String place(Element element) {
    Element named = element;
    while (named.getAttribute("id").isEmpty() && named.getParentNode() instanceof Element parent) {
      named = parent;
    }
    String name = named.getAttribute("name");
    String kind = named.getTagName().toLowerCase(Locale.ROOT);
    return (kind + " " + name + " #" + named.getAttribute("id")).replace("  ", " ");
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(DesignInspection.class, key, arguments);
  }
}

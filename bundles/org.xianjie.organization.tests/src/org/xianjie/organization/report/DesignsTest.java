package org.xianjie.organization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.IndicatorDataSet;
import org.xianjie.reporting.data.ParameterDataSet;
import org.xianjie.reporting.data.ReportDataSet;
import org.xml.sax.SAXException;

/** Every design asks for columns that its data sets have, and every text has both languages. */
class DesignsTest {
  private static final List<ReportDataSet> SETS =
      List.of(
          new AcceptanceDataSet(),
          new RectificationDataSet(),
          new RectificationStateDataSet(),
          new CollectiveDataSet(),
          new ParameterDataSet(),
          new IndicatorDataSet());

  @ParameterizedTest
  @ValueSource(strings = {"rpt-org-01", "rpt-org-02", "rpt-org-07"})
  void fitTheirDataSets(String name)
      throws IOException, ParserConfigurationException, SAXException {
    Document design = read(name + ".rptdesign");
    List<Element> sets = elements(design.getDocumentElement(), "oda-data-set");
    assertTrue(sets.size() >= 3);
    for (Element set : sets) {
      String id = elements(set, "xml-property").getFirst().getTextContent().split("\\?")[0];
      ReportDataSet found =
          SETS.stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
      List<String> columns =
          elements(set, "property").stream()
              .filter(property -> property.getAttribute("name").equals("nativeName"))
              .map(Element::getTextContent)
              .toList();
      assertEquals(found.columns().stream().map(Column::name).toList(), columns, id);
    }
    List<String> ids = new ArrayList<>();
    collectIds(design.getDocumentElement(), ids);
    assertEquals(ids.size(), Set.copyOf(ids).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rpt-org-01", "rpt-org-02", "rpt-org-07"})
  void haveTheirTextsInBothLanguages(String name)
      throws IOException, ParserConfigurationException, SAXException {
    Document design = read(name + ".rptdesign");
    Properties english = texts(name + ".properties");
    Properties chinese = texts(name + "_zh_CN.properties");
    assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
    for (Element text : elements(design.getDocumentElement(), "text-property")) {
      String key = text.getAttribute("key");
      assertFalse(english.getProperty(key, "").isBlank(), key);
      assertEquals(chinese.getProperty(key), text.getTextContent(), key);
    }
  }

  private static void collectIds(Element element, List<String> ids) {
    if (element.hasAttribute("id")) {
      ids.add(element.getAttribute("id"));
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        collectIds(child, ids);
      }
    }
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static Document read(String file)
      throws IOException, ParserConfigurationException, SAXException {
    try (InputStream in = DesignsTest.class.getResourceAsStream("/reports/" + file)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = DesignsTest.class.getResourceAsStream("/reports/" + file)) {
      texts.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
    return texts;
  }
}

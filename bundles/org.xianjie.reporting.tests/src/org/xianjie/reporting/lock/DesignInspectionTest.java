package org.xianjie.reporting.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

class DesignInspectionTest {
  private static List<Message> reasons(String inside) throws IOException {
    String design = "<report id=\"1\">" + inside + "</report>";
    return DesignInspection.reasons(
        new ByteArrayInputStream(design.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "refused.driver|<oda-data-source extensionID='org.eclipse.birt.report.data.oda.jdbc'"
            + " name='d' id='7'/>",
        "refused.driver|<oda-data-set extensionID='org.eclipse.birt.report.data.oda.jdbc.x'"
            + " name='d' id='7'/>",
        "refused.driver|<script-data-source name='d' id='7'/>",
        "refused.property|<data id='7'><property name='odaJndiName'>java:comp/db</property></data>",
        "refused.property|<data id='7'><property name='eventHandlerClass'>a.B</property></data>",
        "refused.property|<list-property"
            + " name='scriptLibs'><structure>x.jar</structure></list-property>",
        "refused.file|<property name='fileName'>http://example.org/a.rptlibrary</property>",
        "refused.file|<property name='fileName'>../../secret.rptlibrary</property>",
        "refused.file|<property name='backgroundImage'>/etc/passwd</property>",
        "refused.image|<image id='7'><property name='source'>file</property><expression"
            + " name='uri'>\"file:///etc/passwd\"</expression></image>",
        "refused.image|<image id='7'><property name='source'>url</property><expression"
            + " name='uri'>params[\"x\"].value</expression></image>",
        "refused.markup|<text id='7'><text-property name='content'>&lt;img"
            + " src='file:///etc/passwd'&gt;</text-property></text>",
        "refused.computed|<text-data id='7'><expression"
            + " name='valueExpr'>row['x']</expression></text-data>",
        "refused.chart|<extended-item extensionName='Chart'"
            + " id='7'>&lt;Script&gt;com.evil.Handler&lt;/Script&gt;</extended-item>",
        "refused.item|<extended-item extensionName='Evil' id='7'/>"
      })
  void refusesWhatReachesOutside(String key, String element) throws IOException {
    assertEquals(List.of(key), reasons(element).stream().map(Message::key).toList());
  }

  @Test
  void namesTheElementInTheLanguageOfTheReader() throws IOException {
    Message reason = reasons("<script-data-source name='people' id='42'/>").get(0);
    assertTrue(reason.text(Locale.SIMPLIFIED_CHINESE).contains("people #42"));
    assertTrue(reason.text(Locale.SIMPLIFIED_CHINESE).contains("已发布的数据集"));
    assertTrue(reason.text(Locale.ENGLISH).contains("published data set"));
  }

  @Test
  void acceptsPublishedDataAndBundledResources() throws IOException {
    String design =
        "<oda-data-source extensionID='org.xianjie.reporting.oda' name='p' id='2'/>"
            + "<oda-data-set extensionID='org.xianjie.reporting.oda.dataSet' name='s' id='3'/>"
            + "<property name='fileName'>xianjie.rptlibrary</property>"
            + "<image id='4'><property name='source'>embed</property></image>"
            + "<text-data id='5'><property name='contentType'>plain</property></text-data>";
    assertEquals(List.of(), reasons(design));
  }

  @Test
  void refusesAFileThatReadsAnotherOneAsEntity() {
    byte[] design =
        "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><report>&x;</report>"
            .getBytes(StandardCharsets.UTF_8);
    assertThrows(Refusal.class, () -> DesignInspection.reasons(new ByteArrayInputStream(design)));
  }
}

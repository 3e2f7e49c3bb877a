package org.xianjie.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DelimitedTextTest {
  @Test
  void readsQuotesCommasAndLineBreaks() {
    assertEquals(
        List.of(List.of("a", "b,\"c\"", "d\ne"), List.of("1", "", "3")),
        DelimitedText.read("a,\"b,\"\"c\"\"\",\"d\ne\"\r\n1,,3\n"));
  }

  @Test
  void keepsEmptyLinesAndAQuoteInsideACell() {
    assertEquals(
        List.of(List.of("a\"b"), List.of(""), List.of("c")), DelimitedText.read("a\"b\n\nc"));
    assertEquals(List.of(), DelimitedText.read(""));
  }

  @Test
  void aMissingFileIsAnErrorOfTheProduct() {
    assertThrows(
        IllegalStateException.class,
        () -> BundledText.read(DelimitedTextTest.class, "missing.csv"));
  }
}

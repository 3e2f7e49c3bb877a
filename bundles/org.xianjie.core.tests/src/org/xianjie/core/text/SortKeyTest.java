package org.xianjie.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeyTest {
  @ParameterizedTest
  @CsvSource({
    "张三,zhang san|zs|zhangsan|张三",
    "绿茶,lv cha|lc|lvcha|绿茶",
    "示例村12组,shi li cun 12 zu|slc1z|shilicun12zu|示例村12组",
    "Zhao Liu,zhao liu|zl|zhaoliu|Zhao Liu",
    "𠀀村,𠀀 cun|𠀀c|𠀀cun|𠀀村"
  })
  void holdsSyllablesInitialsWordAndText(String text, String key) {
    assertEquals(key.replace('|', SortKey.SEPARATOR), SortKey.of(text, 400));
  }

  @Test
  void sortsAsADictionaryDoes() {
    List<String> names = new ArrayList<>(List.of("张伟", "张", "章三", "张三", "李四", "安"));

    names.sort(Comparator.comparing(name -> SortKey.of(name, 400)));

    assertEquals(List.of("安", "李四", "张", "张三", "章三", "张伟"), names);
  }

  @Test
  void isCutToTheColumn() {
    assertEquals(8, SortKey.of("张三张三张三", 8).length());
  }

  @Test
  void isEmptyForNoText() {
    assertNull(SortKey.of(null, 400));
    assertTrue(SortKey.of("", 400).length() < 4);
  }
}

package org.xianjie.core.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterChangeTest {
  @ParameterizedTest
  @CsvSource({
    ">=,85,85,NONE",
    ">=,85,90,TIGHTER",
    ">=,85,80,LOOSER",
    ">,85,84,LOOSER",
    "<=,3,2,TIGHTER",
    "<=,3,5,LOOSER",
    ">=,9,10,TIGHTER",
    ">=,2/3,3/4,TIGHTER",
    ">=,2/3,1/2,LOOSER",
    "=,true,false,LOOSER",
    "'',A;B,A,LOOSER"
  })
  void tellsTighterFromLooser(String operator, String before, String after, ParameterChange what) {
    assertEquals(what, ParameterChange.of(operator, before, after));
  }

  @Test
  void onlyALoosenedMustAndAddedWorkNeedApproval() {
    assertTrue(ParameterChange.LOOSER.needsApproval("P-SOLVE-RATE", ParameterKind.MUST));
    assertFalse(ParameterChange.LOOSER.needsApproval("P-MIN-CELL", ParameterKind.LOCAL));
    assertFalse(ParameterChange.TIGHTER.needsApproval("P-SOLVE-RATE", ParameterKind.MUST));
    assertTrue(ParameterChange.TIGHTER.needsApproval("P-VISIT-MIN", ParameterKind.MUST));
    assertFalse(ParameterChange.NONE.needsApproval("P-VISIT-MIN", ParameterKind.MUST));
  }
}

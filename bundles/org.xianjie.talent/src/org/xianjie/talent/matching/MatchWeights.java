package org.xianjie.talent.matching;

import java.util.List;

/**
 * Weights w1–w6 of ALG-3 in per cent.
 *
 * @param skill profession match
 * @param industry same industry
 * @param willing willingness
 * @param available availability
 * @param near same township
 * @param effect success of earlier help
 */
public record MatchWeights(
    int skill, int industry, int willing, int available, int near, int effect) {

  /** Reads weights from a parameter such as {@code 40;20;10;13;10;7}. */
  public static MatchWeights of(List<String> texts) {
    List<Integer> w = texts.stream().map(Integer::valueOf).toList();
    return new MatchWeights(w.get(0), w.get(1), w.get(2), w.get(3), w.get(4), w.get(5));
  }
}

package org.xianjie.talent.dispatch;

import java.util.List;

/**
 * A township that gets a team.
 *
 * @param code code
 * @param needType profession asked for; null when any will do
 * @param seats seats of the team
 * @param firstSecretaries how many of the seats are first secretaries; filled first
 * @param villages villages that need a liaison officer of the team
 */
public record Township(
    String code, String needType, int seats, int firstSecretaries, List<String> villages) {

  /** Sorts the villages. */
  public Township {
    villages = villages.stream().sorted().toList();
  }
}

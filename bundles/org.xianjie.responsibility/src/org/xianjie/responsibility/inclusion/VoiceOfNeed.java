package org.xianjie.responsibility.inclusion;

import org.xianjie.responsibility.need.NeedChannel;
import org.xianjie.responsibility.need.RaiserAge;

/**
 * How a need came in. {@code null} is unknown.
 *
 * @param household code of the household, or null
 * @param village code of the village, or null
 * @param channel channel
 * @param raiserAge age group of the person who raised it, or null
 */
public record VoiceOfNeed(
    String household, String village, NeedChannel channel, RaiserAge raiserAge) {}

package org.xianjie.demo;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.responsibility.need.NeedCategory;

/**
 * What a household of the demo asks for and how it ends.
 *
 * @param category category of the need
 * @param summary the matter in a few words
 * @param text the words of the household
 * @param measures what is done about it
 * @param result what the household is told
 */
record Story(NeedCategory category, String summary, String text, String measures, String result) {

  /** Returns the stories of the file, each as often as its weight says. */
  static List<Story> weighted() {
    List<Story> stories = new ArrayList<>();
    for (String[] row : DemoTexts.table("needs.csv")) {
      Story story = new Story(NeedCategory.valueOf(row[0]), row[2], row[3], row[4], row[5]);
      for (int i = 0; i < Integer.parseInt(row[1]); i++) {
        stories.add(story);
      }
    }
    return List.copyOf(stories);
  }
}

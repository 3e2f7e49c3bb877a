package org.xianjie.talent.registry;

/** Where villagers are taught (S0 §4.3.2(2)). */
public enum LecturePlatform {
  /** 农民讲习所. */
  FARMER_LECTURE,
  /** 新时代学习大讲堂. */
  LECTURE_HALL,
  /** 新时代文明实践中心. */
  CIVILIZATION_CENTRE
}

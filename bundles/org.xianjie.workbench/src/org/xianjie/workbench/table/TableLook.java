package org.xianjie.workbench.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.look.Tone;

/** Calm white rows, a grey header, one accent for the selection. */
final class TableLook extends AbstractRegistryConfiguration {
  /** Label of cells that are shown as a pill, followed by the name of the tone. */
  static final String PILL = "pill.";

  /** Label of cells that hold numbers. */
  static final String NUMBER = "number";

  private final Font text;
  private final Font bold;

  TableLook(Font text, Font bold) {
    this.text = text;
    this.bold = bold;
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    ICellPainter painter =
        new PaddingDecorator(
            new TextPainter(false, true), 0, PillPainter.SIDE, 0, PillPainter.SIDE);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE, style(Look.WHITE, Look.TEXT, text));
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_PAINTER,
        new BackgroundPainter(painter),
        DisplayMode.NORMAL,
        GridRegion.COLUMN_HEADER);
    Style header = style(Look.HEADER, Look.MUTED, bold);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE, header, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE, header, DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
    Style selected = style(Look.SELECTED, Look.TEXT, text);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, selected, DisplayMode.SELECT);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE,
        selected,
        DisplayMode.SELECT,
        SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE,
        selected,
        DisplayMode.NORMAL,
        SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE,
        header,
        DisplayMode.SELECT,
        SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE);
    registry.registerConfigAttribute(
        CellConfigAttributes.GRID_LINE_COLOR, new Color(238, 240, 243));
    Style right = new Style();
    right.setAttributeValue(
        CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, NUMBER);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE, right, DisplayMode.SELECT, NUMBER);
    for (Tone tone : Tone.values()) {
      registry.registerConfigAttribute(
          CellConfigAttributes.CELL_PAINTER,
          new PillPainter(tone),
          DisplayMode.NORMAL,
          PILL + tone.name());
    }
  }

  private static Style style(Color back, Color front, Font font) {
    Style style = new Style();
    style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, back);
    style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, front);
    style.setAttributeValue(CellStyleAttributes.FONT, font);
    style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
    style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
    style.setAttributeValue(CellStyleAttributes.BORDER_STYLE, (BorderStyle) null);
    return style;
  }
}

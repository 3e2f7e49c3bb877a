package org.xianjie.reporting.engine;

import java.io.OutputStream;
import org.eclipse.birt.report.engine.api.DocxRenderOption;
import org.eclipse.birt.report.engine.api.EXCELRenderOption;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;

/** The settings of the writers of the engine. */
final class RenderOptions {
  /** Above this many rows a work book is written while it is read. */
  static final long STREAMED_FROM = 20_000;

  private RenderOptions() {}

  static IRenderOption of(ReportFormat format, OutputStream output, long expectedRows) {
    IRenderOption option =
        switch (format) {
          case HTML -> html();
          case PDF -> pdf();
          case XLSX -> xlsx(expectedRows);
          case DOCX -> docx();
        };
    option.setOutputStream(output);
    option.setSupportedImageFormats("PNG;JPG");
    return option;
  }

  private static IRenderOption html() {
    HTMLRenderOption option = new HTMLRenderOption();
    option.setOutputFormat("html");
    option.setImageHandler(new InlineImages());
    option.setHtmlPagination(false);
    option.setMasterPageContent(true);
    option.setEmbeddable(false);
    return option;
  }

  private static IRenderOption pdf() {
    PDFRenderOption option = new PDFRenderOption();
    option.setOutputFormat("pdf");
    option.setEmbededFont(true);
    return option;
  }

  private static IRenderOption xlsx(long expectedRows) {
    EXCELRenderOption option = new EXCELRenderOption();
    option.setOutputFormat("xlsx");
    option.setOption("ExcelEmitter.SingleSheet", Boolean.TRUE);
    option.setOption("ExcelEmitter.DisplayGridlines", Boolean.FALSE);
    option.setOption("ExcelEmitter.PrintPagesWide", 1);
    option.setOption("ExcelEmitter.PrintPagesHigh", 0);
    option.setOption("ExcelEmitter.StreamingXlsx", expectedRows > STREAMED_FROM);
    return option;
  }

  private static IRenderOption docx() {
    DocxRenderOption option = new DocxRenderOption();
    option.setOutputFormat("docx");
    option.setOption(IRenderOption.EMITTER_ID, "org.eclipse.birt.report.engine.emitter.docx");
    return option;
  }
}

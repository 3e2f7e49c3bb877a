package org.xianjie.exchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, element by element. Declarations (the way of entity bombs and
 * external entities) are refused, and so is markup or text without end, so that memory stays
 * bounded. Parts are UTF-8, as every spreadsheet program writes them.
 */
final class XmlPart implements AutoCloseable {
  /** The greatest number of characters of one cell; spreadsheets hold 32,767. */
  static final int MOST_CHARACTERS = 100_000;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int MOST_BYTES_WITHOUT_MARKUP = 1 << 20;

  private final InputStream in;
  private final XMLStreamReader xml;

  /** The part is broken, endless or declares entities. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }

    Broken(Throwable cause) {
      super(cause);
    }
  }

  /** A text is longer than a cell can be. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("A text of more than " + MOST_CHARACTERS + " characters");
    }
  }

  XmlPart(InputStream unpacked) throws IOException {
    in = new Bounded(withoutMark(unpacked));
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("External entity " + systemId);
        });
    try {
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
      xml = factory.createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      in.close();
      throw broken(e);
    }
  }

  /**
   * Goes to the next start of an element with one of the names.
   *
   * @return the local name; null at the end of the part
   */
  String next(Set<String> names) throws IOException {
    while (hasNext()) {
      if (event() == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
        return xml.getLocalName();
      }
    }
    return null;
  }

  /**
   * Goes to the next start of an element with one of the names within an element that was started.
   *
   * @return the local name; null at the end of that element
   */
  String next(Set<String> names, String within) throws IOException {
    while (hasNext()) {
      int event = event();
      if (event == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
        return xml.getLocalName();
      }
      if (event == XMLStreamConstants.END_ELEMENT && within.equals(xml.getLocalName())) {
        return null;
      }
    }
    return null;
  }

  /** Returns an attribute of the element by its local name; null where it has none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (name.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Adds the text directly within the element just started, up to its end. */
  void text(String element, StringBuilder to) throws IOException {
    while (hasNext()) {
      int event = event();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        if (to.length() + xml.getTextLength() > MOST_CHARACTERS) {
          throw new TooLong();
        }
        to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      } else if (event == XMLStreamConstants.END_ELEMENT && element.equals(xml.getLocalName())) {
        return;
      }
    }
  }

  private static InputStream withoutMark(InputStream unpacked) throws IOException {
    PushbackInputStream in = new PushbackInputStream(unpacked, MARK.length);
    byte[] start = in.readNBytes(MARK.length);
    if (!Arrays.equals(start, MARK)) {
      in.unread(start);
    }
    return in;
  }

  private boolean hasNext() throws IOException {
    try {
      return xml.hasNext();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private int event() throws IOException {
    int event;
    try {
      event = xml.next();
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (RuntimeException e) {
      // The parser of the platform fails like this on some broken texts.
      throw new Broken(e);
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Broken("Declares entities");
    }
    return event;
  }

  private static IOException broken(XMLStreamException e) {
    return e.getNestedException() instanceof IOException nested ? nested : new Broken(e);
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw broken(e);
    } finally {
      in.close();
    }
  }

  /** Stops at a name, attribute or text that has no end. */
  private static final class Bounded extends FilterInputStream {
    private int without;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      for (int i = offset; i < offset + count; i++) {
        without = buffer[i] == '<' ? 0 : without + 1;
      }
      if (without > MOST_BYTES_WITHOUT_MARKUP) {
        throw new TooLong();
      }
      return count;
    }
  }
}

package org.xianjie.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * The encoding of a text file: UTF-8 with or without byte order mark, else GB18030. Nothing is
 * guessed silently: a text that is neither, or UTF-8 with a few broken bytes, is refused with the
 * place.
 *
 * @param charset the encoding
 * @param mark length of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 1 << 16;

  static TextEncoding of(Path file) {
    try {
      Utf8Scan scan = scan(file);
      if (scan.isValid()) {
        return new TextEncoding(StandardCharsets.UTF_8, scan.mark() ? UTF8_MARK.length : 0);
      }
      // Chinese text in GB18030 has hardly any valid sequence, a damaged one in UTF-8 has many.
      if (scan.mark() || scan.valid() > scan.broken()) {
        throw broken("UTF-8", scan.row(), scan.position());
      }
      checkGb18030(file);
      return new TextEncoding(GB18030, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(mark);
      return new InputStreamReader(in, strict(charset));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Utf8Scan scan(Path file) throws IOException {
    Utf8Scan scan = new Utf8Scan();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          scan.accept(buffer[i] & 0xFF);
        }
      }
    }
    scan.end();
    return scan;
  }

  private static void checkGb18030(Path file) throws IOException {
    CharsetDecoder decoder = strict(GB18030);
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer characters = CharBuffer.allocate(BUFFER);
    long position = 1;
    long row = 1;
    try (InputStream in = Files.newInputStream(file)) {
      boolean end = false;
      while (!end) {
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = n < 0;
        bytes.position(bytes.position() + Math.max(n, 0)).flip();
        CoderResult result = decoder.decode(bytes, characters, end);
        characters.flip();
        row = checkCharacters(characters, position, row);
        if (result.isError()) {
          throw broken("GB18030", row, position + bytes.position());
        }
        position += bytes.position();
        bytes.compact();
        characters.clear();
      }
    }
  }

  /** A decoder maps broken input to private or unassigned characters, which no file of ours has. */
  private static long checkCharacters(CharBuffer characters, long position, long firstRow) {
    long row = firstRow;
    for (int i = 0; i < characters.length(); i++) {
      char character = characters.charAt(i);
      int type = Character.getType(character);
      boolean control = type == Character.CONTROL && !Character.isWhitespace(character);
      if (control || type == Character.PRIVATE_USE || type == Character.UNASSIGNED) {
        String before = characters.subSequence(0, i).toString();
        throw broken("GB18030", row, position + before.getBytes(GB18030).length);
      }
      row += character == '\n' ? 1 : 0;
    }
    return row;
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Refusal broken(String encoding, long row, long position) {
    return new Refusal(Message.of(TextEncoding.class, "encoding.broken", row, position, encoding));
  }
}

package org.xianjie.exchange.parcel;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;

/**
 * A package that was received. {@link #verify} looks at every byte before anything is decrypted:
 * what is cut off or changed is refused as a whole.
 */
final class ParcelInput {
  private final Path file;
  private final byte[] headerBytes;
  private final ParcelHeader header;

  /**
   * Reads the header.
   *
   * @throws Envelope.Broken if the file is no package
   */
  ParcelInput(Path file) throws IOException {
    this.file = file;
    try (DataInputStream in = open()) {
      headerBytes = header(in);
    }
    header = ParcelHeader.read(headerBytes);
  }

  ParcelHeader header() {
    return header;
  }

  /**
   * Verifies the signature of the sender.
   *
   * @param signing public key of the sender, Base64 of X.509
   * @throws Envelope.Broken if the file is cut off, was changed, or somebody else wrote it
   */
  void verify(String signing) throws IOException {
    long signed = Files.size(file) - Envelope.SIGNATURE;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      MessageDigest digest = MessageDigest.getInstance(Envelope.DIGEST);
      byte[] buffer = new byte[Envelope.BLOCK];
      long left = signed;
      while (left > 0) {
        int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (count < 0) {
          throw new Envelope.Broken("Cut off");
        }
        digest.update(buffer, 0, count);
        left -= count;
      }
      Signature signature = Signature.getInstance(SiteKeys.SIGNING);
      signature.initVerify(SiteKeys.decode(SiteKeys.SIGNING, signing));
      signature.update(digest.digest());
      if (!signature.verify(in.readNBytes(Envelope.SIGNATURE))) {
        throw new Envelope.Broken("The signature does not fit");
      }
    } catch (GeneralSecurityException e) {
      throw new Envelope.Broken(e);
    }
  }

  /** Opens the content; verify first. */
  InputStream content(SiteKeys keys) throws IOException {
    DataInputStream in = open();
    try {
      header(in);
      Envelope envelope =
          new Envelope(
              keys.agreement(),
              SiteKeys.decode(SiteKeys.AGREEMENT, header.agreement()),
              headerBytes);
      return new Content(in, envelope);
    } catch (GeneralSecurityException e) {
      in.close();
      throw new Envelope.Broken(e);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private DataInputStream open() throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }

  private static byte[] header(DataInputStream in) throws IOException {
    try {
      if (!Arrays.equals(in.readNBytes(Envelope.MAGIC.length), Envelope.MAGIC)) {
        throw new Envelope.Broken("No package of this format");
      }
      int length = in.readInt();
      if (length <= 0 || length > Envelope.LONGEST_HEADER) {
        throw new Envelope.Broken("A header of " + length + " bytes");
      }
      byte[] bytes = new byte[length];
      in.readFully(bytes);
      return bytes;
    } catch (EOFException e) {
      throw new Envelope.Broken(e);
    }
  }

  /** Decrypts block by block. */
  private static final class Content extends InputStream {
    private final DataInputStream in;
    private final Envelope envelope;
    private byte[] block = new byte[0];
    private int used;
    private boolean last;

    Content(DataInputStream in, Envelope envelope) {
      this.in = in;
      this.envelope = envelope;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      while (used == block.length) {
        if (last) {
          return -1;
        }
        next();
      }
      int count = Math.min(length, block.length - used);
      System.arraycopy(block, used, buffer, offset, count);
      used += count;
      return count;
    }

    private void next() throws IOException {
      try {
        last = in.readByte() == 1;
        int length = in.readInt();
        if (length < Envelope.TAG || length > Envelope.BLOCK + Envelope.TAG) {
          throw new Envelope.Broken("A block of " + length + " bytes");
        }
        byte[] sealed = new byte[length];
        in.readFully(sealed);
        block = envelope.open(sealed, last);
        used = 0;
      } catch (EOFException e) {
        throw new Envelope.Broken(e);
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

package org.xianjie.exchange.parcel;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;

/** Encrypts what is written to it into a package; the end signs the whole. */
final class ParcelOutput extends OutputStream {
  private final FileChannel file;
  private final DigestOutputStream digested;
  private final DataOutputStream out;
  private final Envelope envelope;
  private final SiteKeys keys;
  private final byte[] block = new byte[Envelope.BLOCK];
  private int used;

  /**
   * Begins a package.
   *
   * @param header header without the key that is made here
   * @param keys secret keys of the sender
   * @param recipient public key of the recipient, Base64 of X.509
   */
  ParcelOutput(Path target, ParcelHeader header, SiteKeys keys, String recipient)
      throws IOException {
    this.keys = keys;
    file =
        FileChannel.open(
            target,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    try {
      SiteKeys.Generated made = SiteKeys.generate();
      byte[] bytes = header.with(made.agreement()).bytes();
      envelope =
          new Envelope(
              made.secret().agreement(), SiteKeys.decode(SiteKeys.AGREEMENT, recipient), bytes);
      digested =
          new DigestOutputStream(
              Channels.newOutputStream(file), MessageDigest.getInstance(Envelope.DIGEST));
      out = new DataOutputStream(digested);
      out.write(Envelope.MAGIC);
      out.writeInt(bytes.length);
      out.write(bytes);
    } catch (GeneralSecurityException e) {
      file.close();
      throw new IllegalStateException("Cannot encrypt for the recipient", e);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (used == block.length) {
        seal(false);
      }
      int count = Math.min(length - done, block.length - used);
      System.arraycopy(bytes, offset + done, block, used, count);
      used += count;
      done += count;
    }
  }

  private void seal(boolean last) throws IOException {
    byte[] sealed = envelope.seal(block, used, last);
    out.writeByte(last ? 1 : 0);
    out.writeInt(sealed.length);
    out.write(sealed);
    used = 0;
  }

  /** Writes the last block and the signature, and waits until they are on the disk. */
  void finish() throws IOException {
    seal(true);
    out.flush();
    try {
      Signature signature = Signature.getInstance(SiteKeys.SIGNING);
      signature.initSign(keys.signing());
      signature.update(digested.getMessageDigest().digest());
      file.write(ByteBuffer.wrap(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot sign", e);
    }
    file.force(true);
  }

  /** A package that is not finished stays without signature and is refused by everybody. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}

package org.xianjie.persistence.cipher;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.xianjie.core.store.Algorithms;

/** A keyed digest of 256 bits that is fed piece by piece. */
public interface KeyedDigest {
  /** Takes the next piece. */
  void update(byte[] piece);

  /** Returns the digest and starts again. */
  byte[] finish();

  /** Returns a new digest. */
  static KeyedDigest of(Algorithms algorithms, byte[] key) {
    return switch (algorithms) {
      case STANDARD -> new Sha(key);
      case NATIONAL -> new Sm3(key);
    };
  }

  /** HMAC-SHA-256. */
  final class Sha implements KeyedDigest {
    private static final String NAME = "HmacSHA256";
    private final Mac mac;

    private Sha(byte[] key) {
      try {
        mac = Mac.getInstance(NAME);
        mac.init(new SecretKeySpec(key, NAME));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("HMAC-SHA-256 is missing", e);
      }
    }

    @Override
    public void update(byte[] piece) {
      mac.update(piece);
    }

    @Override
    public byte[] finish() {
      return mac.doFinal();
    }
  }

  /** HMAC-SM3. */
  final class Sm3 implements KeyedDigest {
    private final HMac mac = new HMac(new SM3Digest());

    private Sm3(byte[] key) {
      mac.init(new KeyParameter(key));
    }

    @Override
    public void update(byte[] piece) {
      mac.update(piece, 0, piece.length);
    }

    @Override
    public byte[] finish() {
      byte[] digest = new byte[mac.getMacSize()];
      mac.doFinal(digest, 0);
      return digest;
    }
  }
}

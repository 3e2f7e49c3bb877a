package org.xianjie.persistence.mapping;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.persistence.platform.database.DerbyPlatform;

/**
 * Derby as the provider of the mappings should see it: with a real boolean type. The provider
 * writes values into the statement itself wherever Derby does not accept a parameter.
 */
public final class EmbeddedPlatform extends DerbyPlatform {
  private static final long serialVersionUID = 1L;

  @Override
  protected void appendBoolean(Boolean value, Writer statement) throws IOException {
    statement.write(value.toString());
  }
}

package org.xianjie.core.module;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.security.Permissions;

/**
 * An entry of the module registry 模块登记 (domain.md §3.2); kept by the system. Modules discover each
 * other only through it.
 */
@Entity
@Table(name = "module_info")
@RecordType(
    name = "module-info",
    reference = true,
    columns = {"moduleVersion", "installed", "installedOn", "removedOn", "provides", "consumes"})
public class ModuleInfo extends AbstractRecord {
  @Computed
  @Column(length = 40)
  private String moduleVersion;

  @Computed
  @LongText
  @Column(length = 2000)
  private String provides;

  @Computed
  @LongText
  @Column(length = 2000)
  private String consumes;

  @Computed
  @Column(nullable = false)
  private boolean installed;

  @Computed private LocalDate installedOn;

  @Computed private LocalDate removedOn;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ModuleInfo() {}

  /** Returns the version. */
  public String getModuleVersion() {
    return moduleVersion;
  }

  /** Sets the version. */
  void setModuleVersion(String moduleVersion) {
    this.moduleVersion = moduleVersion;
  }

  /** Returns the codes of facts and indicators it answers, semicolon-separated. */
  public String getProvides() {
    return provides;
  }

  /** Sets the codes of facts and indicators it answers, semicolon-separated. */
  void setProvides(String provides) {
    this.provides = provides;
  }

  /** Returns the types of events it reacts to, semicolon-separated. */
  public String getConsumes() {
    return consumes;
  }

  /** Sets the types of events it reacts to, semicolon-separated. */
  void setConsumes(String consumes) {
    this.consumes = consumes;
  }

  /** Tells whether it is installed at present. */
  public boolean isInstalled() {
    return installed;
  }

  /** Sets whether it is installed at present. */
  void setInstalled(boolean installed) {
    this.installed = installed;
  }

  /** Returns the day it was installed last. */
  public LocalDate getInstalledOn() {
    return installedOn;
  }

  /** Sets the day it was installed last. */
  void setInstalledOn(LocalDate installedOn) {
    this.installedOn = installedOn;
  }

  /** Returns the day it was found removed, or null. */
  public LocalDate getRemovedOn() {
    return removedOn;
  }

  /** Sets the day it was found removed, or null. */
  void setRemovedOn(LocalDate removedOn) {
    this.removedOn = removedOn;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}

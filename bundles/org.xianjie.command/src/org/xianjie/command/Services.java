package org.xianjie.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.DemoGenerator;
import org.xianjie.core.kernel.SignIn;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.module.Modules;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.reporting.catalogue.ReportCatalogue;
import org.xianjie.reporting.engine.ReportEngine;

/**
 * What verbs need from the rest of the product.
 *
 * @param opener opens, creates and restores databases
 * @param signIn signs people in
 * @param setup fills new databases
 * @param modules the installed modules
 * @param demo generates the demo county, where that module is installed
 * @param tasks what time brings, of the installed modules
 * @param reports the published reports
 * @param engine renders reports
 * @param algorithms the algorithms of the installed modules
 * @param bundles checks that every bundle of the product resolves
 */
public record Services(
    Supplier<StoreOpener> opener,
    Supplier<SignIn> signIn,
    Supplier<DatabaseSetup> setup,
    Supplier<Modules> modules,
    Supplier<Optional<DemoGenerator>> demo,
    Supplier<List<SystemTask>> tasks,
    Supplier<ReportCatalogue> reports,
    Supplier<ReportEngine> engine,
    Supplier<List<Algorithm>> algorithms,
    Supplier<List<CheckResult>> bundles) {}

package fenghuo.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The arrows of the house, drawn again: datasets ← {geo, rules, connectors} ← jobs. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fenghuo");

  @Test
  void theRoomsSeeOnlyWhatTheyMay() {
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("fenghuo..")
            .layer("datasets")
            .definedBy("fenghuo.model..", "fenghuo.policy..", "fenghuo.datasets..")
            .layer("geo")
            .definedBy("fenghuo.geo..")
            .layer("rules")
            .definedBy("fenghuo.rules..")
            .layer("connectors")
            .definedBy("fenghuo.connectors..")
            .layer("jobs")
            .definedBy("fenghuo.jobs..")
            .whereLayer("datasets")
            .mayNotAccessAnyLayer()
            .whereLayer("geo")
            .mayOnlyAccessLayers("datasets")
            .whereLayer("rules")
            .mayOnlyAccessLayers("datasets")
            .whereLayer("connectors")
            .mayOnlyAccessLayers("datasets")
            .whereLayer("jobs")
            .mayOnlyAccessLayers("datasets", "geo", "rules", "connectors"));
  }

  @Test
  void neitherDataNorGeometryKnowFlink() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "fenghuo.model..",
                "fenghuo.policy..",
                "fenghuo.datasets..",
                "fenghuo.geo",
                "fenghuo.geo.check",
                "fenghuo.geo.map")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.flink..", "org.apache.kafka..", "com.clickhouse.."));
  }

  @Test
  void rulesDoNoGeometryAndNoInputOrOutput() {
    check(
        noClasses()
            .that()
            .resideInAPackage("fenghuo.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.locationtech..",
                "org.apache.sedona..",
                "org.apache.kafka..",
                "java.net..",
                "java.sql.."));
  }

  @Test
  void onlyTheAutomatonAndItsMemoryKnowFlinkCep() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching("fenghuo\\.rules\\.chain\\.(ChainNfa|NfaMemory).*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.flink.cep.."));
  }

  @Test
  void thePipelineKnowsNeitherKafkaNorClickHouse() {
    check(
        noClasses()
            .that()
            .resideInAPackage("fenghuo.jobs.warn")
            .and()
            .haveNameNotMatching(
                ".*\\.(WarningJob|Preparation|PolicyLoader|Addresses|HazardRows)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.kafka..",
                "com.clickhouse..",
                "org.apache.flink.connector..",
                "fenghuo.connectors.kafka..",
                "fenghuo.connectors.clickhouse.."));
  }

  @Test
  void noCirclesAmongPackages() {
    check(slices().matching("fenghuo.jobs.(*)..").should().beFreeOfCycles());
  }

  @Test
  void streamTypesAreRecordsOrEnums() {
    check(
        classes()
            .that()
            .resideInAPackage("fenghuo.model")
            .and()
            .haveSimpleNameNotEndingWith("Ids")
            .and()
            .haveSimpleNameNotEndingWith("EventTime")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .beRecords()
            .orShould()
            .beEnums());
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }
}

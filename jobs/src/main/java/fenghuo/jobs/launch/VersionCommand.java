package fenghuo.jobs.launch;

import fenghuo.jobs.stack.Home;
import fenghuo.jobs.stack.Versions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParentCommand;

/** Says what this is made of. */
@Command(name = "version", description = "Say which version this is, and of its parts.")
final class VersionCommand implements Callable<Integer>, IVersionProvider {
  @ParentCommand private Fenghuo root;

  @Override
  public Integer call() throws IOException {
    Versions.of(Home.find()).forEach(root::say);
    return 0;
  }

  @Override
  public String[] getVersion() throws IOException {
    return Versions.of(Home.find()).toArray(String[]::new);
  }
}

package kyojo.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  @TempDir Path folder;

  @Test
  void itIsTheFolderUpwardsThatHoldsTheTemplate() throws IOException {
    Files.createFile(folder.resolve("template.yaml"));
    var module = Files.createDirectories(folder.resolve("functions/store"));
    assertThat(Workspace.around(module).root()).isEqualTo(folder);
  }

  @Test
  void outsideOfARepositoryItSaysSo() {
    assertThatThrownBy(() -> Workspace.around(folder))
        .isInstanceOf(StartError.class)
        .hasMessageStartingWith("No template.yaml in " + folder);
  }
}

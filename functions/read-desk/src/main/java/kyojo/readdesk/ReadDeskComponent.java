package kyojo.readdesk;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.desk.ReadDesk;
import kyojo.domain.desk.ReadFirm;
import kyojo.domain.desk.ReadTrend;
import kyojo.domain.inventory.ReadDeviceKinds;
import kyojo.persistence.consent.ConsentsModule;
import kyojo.persistence.desk.ConfirmationsModule;
import kyojo.persistence.desk.DeskModule;
import kyojo.persistence.diagnosis.DeskDiagnosesModule;
import kyojo.persistence.inventory.KindFiguresModule;
import kyojo.persistence.names.MemberNamesModule;
import kyojo.persistence.origin.OriginCodesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      MemberNamesModule.class,
      ConfirmationsModule.class,
      ConsentsModule.class,
      ContentModule.class,
      DeskDiagnosesModule.class,
      DeskModule.class,
      KindFiguresModule.class,
      OriginCodesModule.class,
      ReadDeskModule.class
    })
interface ReadDeskComponent {
  ReadDesk readDesk();

  ReadFirm readFirm();

  ReadTrend readTrend();

  ReadDeviceKinds readDeviceKinds();

  DeskAnswers answers();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ReadDeskComponent create(
        @BindsInstance ReadDeskSettings settings, @BindsInstance InstantSource clock);
  }
}

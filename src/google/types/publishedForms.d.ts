/** Members of Google Forms that came after the types in use: release notes of 2025-04-08. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
  }
}

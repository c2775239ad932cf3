#include "cli/field_patch.h"

#include <gtest/gtest.h>

namespace concord::cli::CONCORD_FILE {
namespace {

const Json kBody = {{"place", "Baku"},
                    {"date", "2024-05"},
                    {"actors", {{{"name", "A"}, {"role", nullptr}}, {{"name", "B"}}}}};

Json patch_of(const std::vector<std::string>& settings) {
  auto patch = field_patch(kBody, settings);
  EXPECT_TRUE(patch.has_value()) << patch.error().message();
  return patch ? *patch : Json();
}

TEST(FieldPatch, TakesTextAsTextAndJsonAsJson) {
  EXPECT_EQ(patch_of({"place=Astana"}), Json({{"place", "Astana"}}));
  EXPECT_EQ(patch_of({"date=2024"}), Json({{"date", "2024"}})) << "a year is no number";
  EXPECT_EQ(patch_of({"place=null"}), Json({{"place", nullptr}}));
  EXPECT_EQ(patch_of({"parties=[\"KZ\"]"}), Json({{"parties", {"KZ"}}}));
  EXPECT_EQ(patch_of({"what=a=b"}), Json({{"what", "a=b"}}));
}

TEST(FieldPatch, ReplacesOneItemOfAList) {
  EXPECT_EQ(patch_of({"actors.1.name=C", "actors.0.role=Chair"}),
            Json({{"actors", {{{"name", "A"}, {"role", "Chair"}}, {{"name", "C"}}}}}));
}

TEST(FieldPatch, RefusesWhatIsNotThere) {
  for (const char* wrong :
       {"place", "=Baku", "actors.2.name=C", "actors.x=C", "place.city=C", "no.such=C", "parties=[1"}) {
    auto patch = field_patch(kBody, {wrong});
    ASSERT_FALSE(patch.has_value()) << wrong;
    EXPECT_EQ(patch.error().code, ErrorCode::kUsage);
  }
  EXPECT_FALSE(field_patch(kBody, {}).has_value());
}

}  // namespace
}  // namespace concord::cli::CONCORD_FILE

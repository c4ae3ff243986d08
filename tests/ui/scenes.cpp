// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "sceneparts.h"

namespace vzaps::test {

QList<Scene> scenes()
{
    return mainScenes() + accountScenes() + instanceScenes() + toolScenes();
}

} // namespace vzaps::test
